package org.concordsim.model.coordination;

import java.util.ArrayList;
import java.util.List;
import org.concordsim.model.event.Function;
import org.concordsim.model.parameters.BeliefParameters;
import org.concordsim.model.parameters.Parameters;
import org.concordsim.model.work.Person;
import sim.field.network.Network;

/** The working relationships of all marketers with all salespeople: the edges of a MASON network of persons. */
public final class Relationships {
    private final Parameters parameters;
    private final Network network = new Network(false);
    private final List<List<Relationship>> bySalesperson = new ArrayList<>();
    private final List<Person> marketers;

    /** Creates the relationships of a team of marketers. */
    public Relationships(Parameters parameters, List<Person> marketers) {
        this.parameters = parameters;
        this.marketers = List.copyOf(marketers);
        for (Person marketer : marketers) {
            network.addNode(marketer);
        }
    }

    /** Adds a salesperson and the edges to all marketers. */
    public void add(Person salesperson) {
        network.addNode(salesperson);
        List<Relationship> row = new ArrayList<>();
        for (Person marketer : marketers) {
            Relationship relationship = new Relationship(parameters.people().informalTrust());
            network.addEdge(salesperson, marketer, relationship);
            row.add(relationship);
        }
        bySalesperson.add(row);
    }

    /** Returns the MASON network, for displays. */
    public Network network() {
        return network;
    }

    /** Returns the relationship of two seats. */
    public Relationship of(int marketer, int salesperson) {
        return bySalesperson.get(salesperson).get(marketer);
    }

    /** Counts a commitment between two seats that one function kept or broke. */
    public void commitment(Function by, int marketer, int salesperson, boolean kept) {
        if (marketer >= 0 && salesperson >= 0) {
            BeliefParameters beliefs = parameters.beliefs();
            of(marketer, salesperson).commitment(by, kept, beliefs.trustStep(), beliefs.brokenWeight());
        }
    }

    /** Counts hours of contact between two seats. */
    public void contact(int marketer, int salesperson, double hours, double now) {
        double fade =
                parameters.beliefs().languageDecay() / parameters.simulation().yearDays();
        of(marketer, salesperson).contact(hours, now, parameters.beliefs().languageStep(), fade);
    }

    /** Lets shared language fade where there was no contact. */
    public void fade(double now) {
        for (int s = 0; s < bySalesperson.size(); s++) {
            for (int m = 0; m < marketers.size(); m++) {
                contact(m, s, 0, now);
            }
        }
    }

    /** Returns a salesperson's mean trust in the marketers. */
    public double trustOf(int salesperson) {
        double sum = 0;
        for (Relationship r : bySalesperson.get(salesperson)) {
            sum += r.trustOf(Function.SALES);
        }
        return sum / marketers.size();
    }

    /** Returns the mean trust of all pairs, both sides' alike. */
    public double meanTrust() {
        double sum = 0;
        for (List<Relationship> row : bySalesperson) {
            for (Relationship r : row) {
                sum += r.trust();
            }
        }
        return sum / (bySalesperson.size() * marketers.size());
    }

    /** Returns a salesperson's mean shared language with the marketers. */
    public double languageOf(int salesperson) {
        double sum = 0;
        for (Relationship r : bySalesperson.get(salesperson)) {
            sum += r.language();
        }
        return sum / marketers.size();
    }

    /** Returns the mean shared language of all pairs. */
    public double meanLanguage() {
        double sum = 0;
        for (int s = 0; s < bySalesperson.size(); s++) {
            sum += languageOf(s);
        }
        return sum / bySalesperson.size();
    }

    /** Lets a newcomer on a sales seat begin. */
    public void renewSalesperson(int salesperson) {
        for (Relationship r : bySalesperson.get(salesperson)) {
            r.renew(parameters.people().informalTrust());
        }
    }

    /** Lets a newcomer on a marketing seat begin. */
    public void renewMarketer(int marketer) {
        for (List<Relationship> row : bySalesperson) {
            row.get(marketer).renew(parameters.people().informalTrust());
        }
    }
}
