package org.concordsim.model.management;

import org.concordsim.model.marketing.MarketingTeam;
import org.concordsim.model.organization.Charter;
import org.concordsim.model.parameters.Parameters;

/** What becomes of marketers' seats when people come and go: work is handed on, and newcomers read what is recorded. */
final class MarketingSeats {
    private final MarketingTeam team;
    private final Knowledge knowledge;
    private final Charter charter;
    private final Parameters parameters;

    MarketingSeats(MarketingTeam team, Knowledge knowledge, Charter charter, Parameters parameters) {
        this.team = team;
        this.knowledge = knowledge;
        this.charter = charter;
        this.parameters = parameters;
    }

    /** Hands on what waited for somebody who left. */
    void left(int seat) {
        team.vacated(seat);
    }

    /** Lets a newcomer begin, who reads the record as far as it was kept. */
    void joins(int seat, double day) {
        double compliance = charter.compliance(day, parameters.people().informalTrust());
        knowledge.brief(team.get(seat), charter.levers().recordShare() * compliance);
    }
}
