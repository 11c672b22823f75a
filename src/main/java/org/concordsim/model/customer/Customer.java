package org.concordsim.model.customer;

import java.util.function.BiConsumer;
import org.concordsim.model.parameters.AfterSaleParameters;
import org.concordsim.model.parameters.Parameters;
import org.concordsim.random.Chance;
import org.concordsim.random.Purpose;

/**
 * An account and its buying group: a machine that turns stimuli into reactions. Everything it decides is a function of
 * its nature and of the stimuli perceived so far, so that a log of them replays to the same decisions bit for bit.
 */
public final class Customer {
    private static final double WRONG_LIST = 5;
    private static final double READY_PART = 0.5;
    private static final double CARE_IN_TIME = 0.05;
    private static final double CARE_MISSED = -0.15;

    private final Nature nature;
    private final Traits traits;
    private final Choice choice;
    private final Patience patience;
    private final Trust trust;
    private final BiConsumer<Double, Stimulus> log;
    private Journey journey;
    private Ownership ownership;
    private boolean anchor;
    private double recommendedUntil = Double.NEGATIVE_INFINITY;

    /** Creates a customer; every stimulus is shown to the log first, which may be null. */
    public Customer(Nature nature, int id, BiConsumer<Double, Stimulus> log) {
        this.nature = nature;
        this.traits = nature.traits(id);
        this.choice = new Choice(nature);
        this.patience = new Patience(nature.parameters().market().waiting());
        this.trust = new Trust(nature.parameters().market().trust());
        this.log = log;
    }

    /** Returns what the customer is by nature. */
    public Traits traits() {
        return traits;
    }

    /** Returns the journey under way, or null. */
    public Journey journey() {
        return journey;
    }

    /** Returns the contract, or null. */
    public Ownership ownership() {
        return ownership;
    }

    /** Returns trust in the firm on a day. */
    public double trust(double day) {
        return trust.level(day);
    }

    /** Returns whether the customer owns the anchor product. */
    public boolean hasAnchor() {
        return anchor;
    }

    /** Lets the customer take the anchor product, which keeps what it promises. */
    public void takeAnchor(double day) {
        anchor = true;
        trust.see(day, true);
    }

    /** Lets the customer hear a recommendation that it remembers until a day. */
    public void hearRecommendation(double untilDay) {
        recommendedUntil = untilDay;
    }

    /** Returns whether the customer remembers a recommendation. */
    public boolean recommended(double day) {
        return day <= recommendedUntil;
    }

    /** Begins a journey. */
    public Journey begin(Need need) {
        journey = new Journey(need, nature.segment(traits.segment()).items());
        journey.searchHours = nature.parameters().market().ownSearchHours();
        return journey;
    }

    /** Ends the journey under way. */
    public void end() {
        journey = null;
    }

    /** Makes the customer an owner from the start of the simulation. */
    public void ownFromStart(double price, double startDay, Offering offering) {
        Need need = nature.need(traits, 0, 0);
        double fit = offering.fit(traits.weights(), nature.tastes(traits, 0));
        ownership = new Ownership(-1 - traits.id(), need.worth(), fit, price, startDay);
    }

    /** Returns whether a customer that knows the firm asks it about its need. */
    public boolean shortlists(Need need, double day) {
        double p = nature.parameters().market().shortlistShare();
        double odds = p / (1 - p) * StrictMath.exp(
                nature.parameters().market().shortlistTrust() * (trust.level(day) - 0.5));
        double chance = p >= 1 ? 1 : odds / (1 + odds);
        return nature.chance().uniform(Purpose.SHORTLIST, need.key(), 0) < chance;
    }

    /** Returns the day on which the customer leaves if the firm stays silent; infinite if it stays. */
    public double leaveDay() {
        double threshold = Chance.exponential(nature.chance().uniform(Purpose.PATIENCE, journey.need.key(), 0));
        double limit = patience.limitDays(threshold);
        return journey.waitingSince + limit - journey.waitedDays;
    }

    /** Returns the day on which the customer withdraws if the mails go on; infinite if it does not. */
    public double withdrawDay() {
        double threshold = Chance.exponential(nature.chance().uniform(Purpose.ANNOYANCE, journey.need.key(), 0));
        double left = threshold / nature.parameters().nurture().annoyance() - journey.mailsBorne;
        return journey.mailsSince + Math.max(0, left) / (journey.mailsPerDay * journey.mailWeight);
    }

    /** Perceives a stimulus and reacts. */
    public Reaction perceive(double day, Stimulus stimulus) {
        if (log != null) {
            log.accept(day, stimulus);
        }
        if (stimulus instanceof Stimulus.Explained explained) {
            journey.explain(explained.item(), explained.rate() * relevance(explained.stance(), day));
        } else if (stimulus instanceof Stimulus.Asked asked) {
            answer(asked);
        } else if (stimulus instanceof Stimulus.TimeSpent spent) {
            journey.dealingHours += spent.hours() * journey.attendees();
        } else if (stimulus instanceof Stimulus.PitchRepeated pitch) {
            journey.redundantHours += pitch.hours() * journey.attendees();
        } else if (stimulus instanceof Stimulus.PromiseSeen promise) {
            trust.see(day, promise.kept());
        } else if (stimulus instanceof Stimulus.FormShown form) {
            return form(form.fields());
        } else {
            return perceiveWaiting(day, stimulus);
        }
        return Reaction.GOES_ON;
    }

    private Reaction perceiveWaiting(double day, Stimulus stimulus) {
        if (stimulus instanceof Stimulus.WaitBegan) {
            if (Double.isNaN(journey.waitingSince)) {
                journey.waitingSince = day;
            }
        } else if (stimulus instanceof Stimulus.WaitEnded) {
            journey.waitedDays += day - journey.waitingSince;
            journey.waitingSince = Double.NaN;
        } else if (stimulus instanceof Stimulus.MailsBegan mails) {
            journey.mailsSince = day;
            journey.mailsPerDay = mails.perDay();
            journey.mailWeight = mails.forReady() == ready(day) ? 1 : WRONG_LIST;
            journey.mailExplains = mails.explains() * relevance(mails.stance(), day);
        } else if (stimulus instanceof Stimulus.MailsEnded) {
            journey.settleMails(day);
        } else {
            return decide(day, stimulus);
        }
        return Reaction.GOES_ON;
    }

    private Reaction decide(double day, Stimulus stimulus) {
        if (stimulus instanceof Stimulus.PriceNamed named) {
            journey.price = named.price();
            journey.referencePrice = named.referencePrice();
            journey.offering = named.offering();
            Reaction now = choice.decide(traits, journey, trust.level(day), day);
            return now == Reaction.BUYS ? Reaction.FINDS_ACCEPTABLE : Reaction.FINDS_TOO_EXPENSIVE;
        }
        if (stimulus instanceof Stimulus.Pressed) {
            return pressed(day);
        }
        if (stimulus instanceof Stimulus.DecisionDue) {
            Reaction reaction = choice.decide(traits, journey, trust.level(day), day);
            return reaction == Reaction.BUYS ? buy(day) : reaction;
        }
        return own(day, stimulus);
    }

    private boolean ready(double day) {
        Need need = journey.need;
        return day > need.decisionDay() - READY_PART * (need.decisionDay() - need.startDay());
    }

    private double relevance(double[] stance, double day) {
        double miss = 0;
        for (int k = 0; k < stance.length; k++) {
            double taste = nature.centres().at(traits.segment(), k, day) + traits.scatter()[k];
            miss += traits.weights()[k] * Math.abs(stance[k] - taste);
        }
        return Math.max(0, 1 - miss);
    }

    private Reaction pressed(double day) {
        trust.see(day, false);
        journey.pressed++;
        double u = nature.chance().uniform(Purpose.PUSHED, journey.need.key(), journey.pressed);
        if (u < nature.parameters().nurture().annoyance() * WRONG_LIST) {
            return Reaction.WITHDRAWS;
        }
        return choice.decide(traits, journey, trust.level(day), day) == Reaction.BUYS ? buy(day) : Reaction.GOES_ON;
    }

    private Reaction buy(double day) {
        double u = journey.understanding();
        double fit = journey.offering.fit(traits.weights(), nature.tastes(traits, day));
        double expected = u * fit + (1 - u) * nature.parameters().market().priorFit();
        ownership = new Ownership(journey.need.key(), journey.need.worth(), expected, journey.price, day);
        return Reaction.BUYS;
    }

    private Reaction form(int fields) {
        int beyond = Math.max(0, fields - 3);
        double stay = StrictMath.pow(nature.parameters().qualification().fieldRetention(), beyond);
        long key = journey.need.key();
        return nature.chance().uniform(Purpose.FORM, key, 0) < stay ? Reaction.GOES_ON : Reaction.ABANDONS_FORM;
    }

    private void answer(Stimulus.Asked asked) {
        int bit = 1 << asked.item();
        if ((journey.given & bit) != 0) {
            journey.repeatedHours += asked.repeatHours();
        }
        journey.given |= bit;
    }

    private Reaction own(double day, Stimulus stimulus) {
        if (stimulus instanceof Stimulus.CareSeen care) {
            trust.see(day, care.inTime());
            ownership.effortHours += care.hours();
            satisfy(ownership.satisfaction + (care.inTime() ? CARE_IN_TIME : CARE_MISSED));
        } else if (stimulus instanceof Stimulus.ExpansionOffered offer) {
            return expand(day, offer);
        } else if (stimulus instanceof Stimulus.RenewalDue due) {
            return renew(day, due);
        }
        return Reaction.GOES_ON;
    }

    private Reaction expand(double day, Stimulus.ExpansionOffered offer) {
        Parameters p = nature.parameters();
        double unit = unit();
        double value = ownership.worth() * offer.offering().fit(traits.weights(), nature.tastes(traits, day))
                - ownership.price
                + p.afterSale().satisfactionWeight() * ownership.satisfaction * unit;
        double noise = p.market().choiceScale() * unit * difference(journey.need.key(), 0);
        if (value + noise > 0) {
            ownership.grow(offer.share());
            return Reaction.BUYS;
        }
        return Reaction.DECIDES_NOTHING;
    }

    private Reaction renew(double day, Stimulus.RenewalDue due) {
        Parameters p = nature.parameters();
        double unit = unit();
        updateSatisfaction(day, due.offering());
        double fit = due.offering().fit(traits.weights(), nature.tastes(traits, day));
        double effort = p.mechanisms().effort() ? p.market().customerWage() * ownership.effortHours : 0;
        double stay = ownership.worth() * fit - due.price()
                - p.market().referenceWeight() * Math.max(0, due.price() - due.referencePrice())
                - effort
                + (p.afterSale().satisfactionWeight() * ownership.satisfaction
                        + nature.segment(traits.segment()).switchingCost()) * unit;
        long key = ownership.birth();
        double rival = choice.offer(key, 1000 + ownership.renewals, ownership.worth(), unit, Purpose.RENEWAL_OFFER,
                Purpose.OFFER_PRICE);
        double leave = Math.max(rival, p.market().statusQuo() * unit);
        double noise = p.market().choiceScale() * unit * difference(key, 1 + ownership.renewals);
        ownership.renewals++;
        ownership.effortHours = 0;
        if (stay + noise > leave) {
            ownership.price = due.price();
            return Reaction.BUYS;
        }
        ownership = null;
        return Reaction.DECIDES_NOTHING;
    }

    private double difference(long key, int occasion) {
        double u = nature.chance().uniform(Purpose.RENEWAL, key, occasion);
        return StrictMath.log(u / (1 - u));
    }

    private void updateSatisfaction(double day, Offering offering) {
        AfterSaleParameters a = nature.parameters().afterSale();
        if (nature.parameters().mechanisms().afterSale()) {
            double fit = offering.fit(traits.weights(), nature.tastes(traits, day));
            double fresh = a.promiseWeight() * (fit - ownership.expectedFit());
            satisfy(a.satisfactionMemory() * ownership.satisfaction + (1 - a.satisfactionMemory()) * fresh);
        }
    }

    private void satisfy(double value) {
        ownership.satisfaction = Math.max(-1, Math.min(1, value));
    }

    private double unit() {
        return nature.segment(traits.segment()).listPrice() * traits.size() * ownership.volume();
    }
}
