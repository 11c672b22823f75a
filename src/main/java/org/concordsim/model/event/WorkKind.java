package org.concordsim.model.event;

/** A kind of work, and the class of hours into which it falls. */
public enum WorkKind {
    ATTEMPT(Class.SELLING),
    DISCOVERY(Class.SELLING),
    CUSTOMER_MEETING(Class.SELLING),
    NEGOTIATION(Class.SELLING),
    PREPARATION(Class.SUPPORT),
    PROPOSAL(Class.SUPPORT),
    CARE(Class.CARE),
    CONTRACT_TALK(Class.SELLING),
    PROSPECTING(Class.PROSPECTING),
    ADMINISTRATION(Class.OVERHEAD),
    OWN_MEETING(Class.OVERHEAD),
    RECORD(Class.COORDINATION),
    FEEDBACK(Class.COORDINATION),
    APPROVAL(Class.COORDINATION),
    CONSULTATION(Class.COORDINATION),
    DISPUTE(Class.COORDINATION),
    JOINT_MEETING(Class.COORDINATION),
    JOINT_WORK(Class.COORDINATION),
    JOINT_TRAINING(Class.COORDINATION),
    LIAISON(Class.COORDINATION),
    UPKEEP(Class.COORDINATION),
    REPEATED_QUESTION(Class.REWORK),
    REDUNDANT_PITCH(Class.REWORK),
    DUPLICATE(Class.REWORK),
    CONFUSION(Class.REWORK),
    SCORING(Class.MARKETING),
    CAMPAIGN(Class.MARKETING),
    CONTENT(Class.MARKETING),
    EVENT(Class.MARKETING),
    NURTURE(Class.MARKETING),
    RESEARCH(Class.MARKETING),
    PRODUCT(Class.MARKETING),
    KEY_DEAL(Class.MARKETING),
    OWNER_MAIL(Class.MARKETING);

    /** A class of hours. */
    public enum Class {
        SELLING,
        SUPPORT,
        CARE,
        PROSPECTING,
        OVERHEAD,
        COORDINATION,
        REWORK,
        MARKETING
    }

    private final Class hoursClass;

    WorkKind(Class hoursClass) {
        this.hoursClass = hoursClass;
    }

    /** Returns the class of hours. */
    public Class hoursClass() {
        return hoursClass;
    }
}
