package org.concordsim.model.marketing;

import java.util.EnumSet;
import java.util.Set;
import org.concordsim.model.event.WorkKind;

/** A trade within marketing and the work that belongs to it; in a small team one person has several. */
enum Role {
    DEMAND(EnumSet.of(
            WorkKind.CAMPAIGN,
            WorkKind.EVENT,
            WorkKind.SCORING,
            WorkKind.NURTURE,
            WorkKind.OWNER_MAIL,
            WorkKind.DUPLICATE)),
    CONTENT(EnumSet.of(WorkKind.CONTENT)),
    PRODUCT(EnumSet.of(WorkKind.RESEARCH, WorkKind.PRODUCT)),
    PRICING(EnumSet.of(WorkKind.APPROVAL, WorkKind.CONSULTATION, WorkKind.DISPUTE)),
    LIAISON(EnumSet.of(WorkKind.LIAISON, WorkKind.KEY_DEAL, WorkKind.CARE, WorkKind.CONSULTATION, WorkKind.DISPUTE));

    private static final Role[] TRADES = {DEMAND, CONTENT, DEMAND, CONTENT, PRODUCT, DEMAND, PRICING, CONTENT};

    private final Set<WorkKind> work;

    Role(Set<WorkKind> work) {
        this.work = work;
    }

    /** Returns the main trade of a seat; the first seats are liaison or account marketers if there are any. */
    static Role of(int seat, int liaisons) {
        return seat < liaisons ? LIAISON : TRADES[(seat - liaisons) % TRADES.length];
    }

    /** Returns whether a kind of work belongs to this trade. */
    boolean covers(WorkKind kind) {
        return work.contains(kind);
    }

    /** Returns whether a kind of work needs somebody whom both functions trust and who has the time set apart. */
    static boolean liaisonOnly(WorkKind kind) {
        return kind == WorkKind.LIAISON;
    }
}
