package org.concordsim.observation.diagnostic;

import org.concordsim.observation.diagnostic.log.BlameLog;
import org.concordsim.observation.diagnostic.log.BudgetLog;
import org.concordsim.observation.diagnostic.log.DealLog;
import org.concordsim.observation.diagnostic.log.HelpLog;
import org.concordsim.observation.diagnostic.log.LeadLog;
import org.concordsim.observation.diagnostic.log.MeetingLog;
import org.concordsim.observation.diagnostic.log.PayLog;
import org.concordsim.observation.outcome.Roster;
import org.concordsim.observation.people.Findings;
import org.concordsim.observation.tally.Grid;
import org.concordsim.observation.time.HeadCount;

/**
 * From what the items of the diagnostic are answered.
 *
 * @param people what was found of the people
 * @param time the working time that both functions had
 * @param meetings meetings and joint work
 * @param help work in the other function's trade
 * @param deals meetings with customers
 * @param leads what passes between the functions about leads
 * @param pay pay slips
 * @param budget divisions of the budget
 * @param blame disputes beside missed results
 */
record Evidence(
        Findings people,
        PeopleTime time,
        MeetingLog meetings,
        HelpLog help,
        DealLog deals,
        LeadLog leads,
        PayLog pay,
        BudgetLog budget,
        BlameLog blame) {
    /** Returns evidence that nothing was heard of, entered in a roster. */
    static Evidence enter(Roster roster, Findings people, HeadCount headCount) {
        Grid grid = roster.grid();
        return new Evidence(
                people,
                new PeopleTime(grid, headCount),
                roster.count(new MeetingLog(grid)),
                roster.count(new HelpLog(grid)),
                roster.count(new DealLog(grid, roster.setting().keyDealHours())),
                roster.count(new LeadLog(grid)),
                roster.count(new PayLog(grid)),
                roster.count(new BudgetLog(grid)),
                roster.count(new BlameLog(grid, people.quotas())));
    }
}
