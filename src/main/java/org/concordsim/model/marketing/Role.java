package org.concordsim.model.marketing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.concordsim.model.event.WorkKind;
import org.concordsim.model.parameters.FirmParameters;

/** A trade within marketing and the work that belongs to it; in a small team one person has several. */
enum Role {
    DEMAND(EnumSet.of(
            WorkKind.CAMPAIGN,
            WorkKind.EVENT,
            WorkKind.SCORING,
            WorkKind.NURTURE,
            WorkKind.OWNER_MAIL,
            WorkKind.UPKEEP,
            WorkKind.DUPLICATE)),
    CONTENT(EnumSet.of(WorkKind.CONTENT)),
    PRODUCT(EnumSet.of(WorkKind.RESEARCH, WorkKind.PRODUCT)),
    PRICING(EnumSet.of(WorkKind.APPROVAL, WorkKind.CONSULTATION, WorkKind.DISPUTE)),
    LIAISON(EnumSet.of(WorkKind.LIAISON, WorkKind.KEY_DEAL, WorkKind.CARE, WorkKind.CONSULTATION, WorkKind.DISPUTE));

    private static final List<Role> TRADES = List.of(PRODUCT, DEMAND, PRICING, CONTENT);

    private final Set<WorkKind> work;

    Role(Set<WorkKind> work) {
        this.work = work;
    }

    /**
     * Returns the main trade of each seat: the first seats are liaison or account marketers if there are any, each further
     * seat goes to the trade that has the fewest for its part (d'Hondt).
     */
    static List<Role> of(int seats, int liaisons, FirmParameters firm) {
        List<Role> roles = new ArrayList<>(Collections.nCopies(Math.min(seats, liaisons), LIAISON));
        while (roles.size() < seats) {
            Role next = TRADES.get(0);
            for (Role role : TRADES) {
                next = role.claim(firm, roles) > next.claim(firm, roles) ? role : next;
            }
            roles.add(next);
        }
        return roles;
    }

    private double claim(FirmParameters firm, List<Role> taken) {
        double part =
                switch (this) {
                    case DEMAND -> firm.demandSeats();
                    case CONTENT -> firm.contentSeats();
                    case PRODUCT -> firm.productSeats();
                    default -> firm.pricingSeats();
                };
        return part / (Collections.frequency(taken, this) + 1);
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
