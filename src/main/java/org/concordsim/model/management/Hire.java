package org.concordsim.model.management;

import org.concordsim.model.event.WorkEvent;
import org.concordsim.model.sales.SalesTeam;
import org.concordsim.model.sales.Salesperson;

/** Hiring on new seats: a newcomer ramps up, has a week like everybody's and may leave. */
final class Hire implements Quarters.Hiring {
    private final Meetings.Office office;
    private final SalesTeam sales;
    private final Workweek weeks;
    private final Staff staff;

    Hire(Meetings.Office office, SalesTeam sales, Workweek weeks, Staff staff) {
        this.office = office;
        this.sales = sales;
        this.weeks = weeks;
        this.staff = staff;
    }

    @Override
    public void hire(int people) {
        for (int i = 0; i < people; i++) {
            Salesperson s = sales.add();
            s.person().hireNow();
            office.events()
                    .accept(new WorkEvent.StaffChanged(
                            office.agenda().now(), s.person().function(), s.seat(), true));
            weeks.start(s.person());
            staff.plan(s.person());
        }
    }
}
