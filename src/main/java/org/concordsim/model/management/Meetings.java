package org.concordsim.model.management;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.concordsim.model.coordination.Relationships;
import org.concordsim.model.event.Function;
import org.concordsim.model.event.ModelEvent;
import org.concordsim.model.event.WorkEvent;
import org.concordsim.model.event.WorkKind;
import org.concordsim.model.marketing.Marketer;
import org.concordsim.model.organization.Charter;
import org.concordsim.model.parameters.Parameters;
import org.concordsim.model.sales.SalesTeam;
import org.concordsim.model.sales.Salesperson;
import org.concordsim.model.time.Agenda;
import org.concordsim.model.time.Phase;
import org.concordsim.model.work.Person;
import org.concordsim.random.Chance;
import org.concordsim.random.Purpose;

/** Joint meetings and joint training: they seize everybody who attends, and move signals and language, nothing else. */
public final class Meetings {
    private final Agenda agenda;
    private final Consumer<ModelEvent> events;
    private final Parameters parameters;
    private final Chance chance;
    private final Charter charter;
    private final SalesTeam sales;
    private final List<Marketer> marketers;
    private final Relationships relationships;
    private final Knowledge knowledge;
    private int disputes;
    private int held;

    Meetings(
            Office office,
            SalesTeam sales,
            List<Marketer> marketers,
            Relationships relationships,
            Knowledge knowledge) {
        this.agenda = office.agenda();
        this.events = office.events();
        this.parameters = office.parameters();
        this.chance = office.chance();
        this.charter = office.charter();
        this.sales = sales;
        this.marketers = marketers;
        this.relationships = relationships;
        this.knowledge = knowledge;
    }

    /** What management needs of the firm. */
    record Office(Agenda agenda, Consumer<ModelEvent> events, Parameters parameters, Chance chance, Charter charter) {}

    /** Plans the next meeting under the rules in force; a change of model plans anew. */
    void plan(int change) {
        double perYear = charter.levers().meetingsPerYear();
        if (parameters.mechanisms().coordination() && perYear > 0) {
            double gap = parameters.simulation().yearDays() / perYear;
            agenda.in(gap, Phase.MANAGEMENT, Chance.mix(41 + change), () -> next(change));
        }
    }

    private int changes;

    /** Counts a change of model, after which older plans are void. */
    void changed() {
        plan(++changes);
    }

    private void next(int change) {
        if (change == changes) {
            hold();
            plan(change);
        }
    }

    /** Puts a disagreement on the next meeting's agenda; returns false if no meeting is to come. */
    boolean disputed() {
        boolean meets =
                parameters.mechanisms().coordination() && charter.levers().meetingsPerYear() > 0;
        disputes += meets ? 1 : 0;
        return meets;
    }

    private void hold() {
        double hours = parameters.work().jointMeetingHours();
        double disputeHours = Math.min(
                parameters.work().meetingDisputeShare() * hours,
                disputes * parameters.work().meetingDisputeHours());
        disputes = 0;
        held++;
        List<Marketer> present = new ArrayList<>(marketers);
        present.removeIf(m -> !attends(m.person(), hours));
        List<Salesperson> sellers = new ArrayList<>(sales.all());
        sellers.removeIf(s -> !attends(s.person(), hours));
        if (sellers.isEmpty() || present.isEmpty()) {
            return;
        }
        double content = hours - disputeHours;
        Knowledge.Room room = new Knowledge.Room(present, sellers);
        int moved = content > 0 ? knowledge.share(charter.levers().personaShare(), room, content, agenda.now()) : 0;
        contact(room, content);
        int people = present.size() + sellers.size();
        events.accept(new WorkEvent.JointMeetingHeld(agenda.now(), people, hours, disputeHours, moved));
    }

    private double interest(Person salesperson) {
        double least = parameters.people().leastInterest();
        return least + (1 - least) * relationships.trustOf(salesperson.seat());
    }

    private boolean attends(Person person, double hours) {
        double interest = person.function() == Function.SALES ? interest(person) : 1;
        long key = person.function().ordinal() * 1_000_000L + person.seat();
        return chance.uniform(Purpose.ATTEND, key, held) < charter.support(agenda.now()) * interest
                && person.appoint(WorkKind.JOINT_MEETING, hours);
    }

    private void contact(Knowledge.Room room, double hours) {
        double each = hours / room.marketers().size();
        for (Marketer m : room.marketers()) {
            for (Salesperson s : room.salespeople()) {
                relationships.contact(m.seat(), s.seat(), each, agenda.now());
            }
        }
    }

    /** Lets everybody train together for so many hours. */
    void train(double hours) {
        if (!parameters.mechanisms().coordination() || !(hours > 0)) {
            return;
        }
        for (Marketer m : marketers) {
            m.person().appoint(WorkKind.JOINT_TRAINING, hours);
        }
        for (Salesperson s : sales.all()) {
            s.person().appoint(WorkKind.JOINT_TRAINING, hours);
        }
    }
}
