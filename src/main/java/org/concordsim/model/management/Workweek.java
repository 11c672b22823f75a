package org.concordsim.model.management;

import java.util.List;
import org.concordsim.model.coordination.Relationships;
import org.concordsim.model.event.Function;
import org.concordsim.model.event.WorkKind;
import org.concordsim.model.organization.Charter;
import org.concordsim.model.parameters.Parameters;
import org.concordsim.model.sales.SalesTeam;
import org.concordsim.model.time.Agenda;
import org.concordsim.model.time.Phase;
import org.concordsim.model.work.Person;
import org.concordsim.random.Chance;

/** What takes everybody's hours each week: administration, own meetings, joint work, and confusion after a change. */
public final class Workweek {
    private static final double WEEK_DAYS = 5;

    private final Agenda agenda;
    private final Parameters parameters;
    private final Charter charter;
    private final JointHours joint;
    private final SalesTeam sales;
    private final Relationships relationships;
    private final List<Person> marketers;

    /** Creates the week of a firm. */
    Workweek(
            Agenda agenda,
            Parameters parameters,
            Charter charter,
            JointHours joint,
            SalesTeam sales,
            Relationships relationships,
            List<Person> marketers) {
        this.agenda = agenda;
        this.parameters = parameters;
        this.charter = charter;
        this.joint = joint;
        this.sales = sales;
        this.relationships = relationships;
        this.marketers = marketers;
    }

    /** Starts the weeks of a person, each on an own weekday. */
    void start(Person person) {
        long key = Chance.mix(person.function().ordinal() * 7919L + person.seat());
        double offset = WEEK_DAYS * ((key >>> 11) * 0x1.0p-53);
        agenda.in(offset, Phase.MANAGEMENT, key, () -> week(person, key));
    }

    private void week(Person person, long key) {
        boolean isSales = person.function() == Function.SALES;
        double weekHours =
                parameters.people().hoursPerDay() * parameters.people().availability() * WEEK_DAYS;
        double admin =
                isSales ? parameters.work().adminShare() : parameters.work().marketerOtherShare();
        person.appoint(WorkKind.ADMINISTRATION, admin * weekHours);
        if (isSales) {
            person.appoint(WorkKind.OWN_MEETING, parameters.work().meetingShare() * weekHours);
            sales.review(person.seat());
        }
        jointWork(person);
        double confusion = charter.confusion(agenda.now());
        if (confusion > 0) {
            person.appoint(WorkKind.CONFUSION, confusion * parameters.work().confusionHours());
        }
        person.wake();
        agenda.in(WEEK_DAYS, Phase.MANAGEMENT, key, () -> week(person, key));
    }

    /** Returns the hours of joint work of so many people in a quarter under the rules at the start. */
    double jointHoursOfAQuarter(int people) {
        return parameters.mechanisms().coordination()
                ? parameters.simulation().quarterDays()
                        / WEEK_DAYS
                        * charter.levers().jointWorkHours()
                        * charter.support(0)
                        * people
                : 0;
    }

    private void jointWork(Person person) {
        double hours = charter.levers().jointWorkHours() * charter.support(agenda.now());
        if (!parameters.mechanisms().coordination() || !person.appoint(WorkKind.JOINT_WORK, hours)) {
            return;
        }
        joint.add(hours);
        if (person.function() == Function.SALES) {
            long week = (long) (agenda.now() / WEEK_DAYS);
            int marketer = (int) ((week + person.seat()) % marketers.size());
            relationships.contact(marketer, person.seat(), hours, agenda.now());
        }
    }
}
