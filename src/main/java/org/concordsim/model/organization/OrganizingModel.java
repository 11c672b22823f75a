package org.concordsim.model.organization;

import java.util.Objects;

/**
 * A way of organising Marketing and Sales: a named bundle of levers.
 *
 * @param name the name in scenario files and results; it enters no calculation
 * @param levers the levers
 */
public record OrganizingModel(String name, Levers levers) {
    /** Checks that both are given. */
    public OrganizingModel {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(levers, "levers");
    }
}
