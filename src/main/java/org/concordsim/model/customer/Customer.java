package org.concordsim.model.customer;

import org.concordsim.random.Chance;
import org.concordsim.random.Purpose;

/**
 * An account and its buying group: a machine that turns stimuli into reactions. Everything it decides is a function of
 * its nature and of the stimuli perceived so far, so that a log of them replays to the same decisions bit for bit.
 */
public final class Customer {
    private final Nature nature;
    private final Traits traits;
    private final Choice choice;
    private final Patience patience;
    private final Trust trust;
    private final Owner owner;
    private final Diary diary;
    private Journey journey;
    private Ownership ownership;
    private boolean anchor;
    private double recommendedUntil = Double.NEGATIVE_INFINITY;

    /** Creates a customer with a diary, which may be null. */
    public Customer(Nature nature, int id, Diary diary) {
        this.nature = nature;
        this.traits = nature.traits(id);
        this.choice = new Choice(nature);
        this.patience = new Patience(nature.parameters().market().waiting());
        this.trust = new Trust(
                nature.parameters().market().trust(),
                nature.parameters().mechanisms().customerTrust());
        this.owner = new Owner(nature, traits, choice);
        this.diary = diary;
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
        perceive(day, new Stimulus.AnchorTaken());
    }

    /** Lets the customer hear a recommendation that it remembers until a day. */
    public void hearRecommendation(double day, double untilDay) {
        perceive(day, new Stimulus.Recommended(untilDay));
    }

    /** Returns whether the customer remembers a recommendation. */
    public boolean recommended(double day) {
        return day <= recommendedUntil;
    }

    /** Begins a journey on the day its need arises. */
    public Journey begin(Need need) {
        perceive(need.startDay(), new Stimulus.NeedFelt(need));
        return journey;
    }

    /** Ends the journey under way. */
    public void end(double day) {
        perceive(day, new Stimulus.JourneyOver());
    }

    /** Makes the customer an owner from the start of the simulation. */
    public void ownFromStart(double price, double startDay, Offering offering) {
        perceive(0, new Stimulus.OwnedBefore(price, startDay, offering));
    }

    /** Returns whether a customer in the market that comes across the firm asks it about its need. */
    public boolean shortlists(double day) {
        return perceive(day, new Stimulus.FirmNoticed()) == Reaction.SHORTLISTS;
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
        Reaction reaction = react(day, stimulus);
        if (diary != null) {
            diary.lived(day, stimulus, reaction);
        }
        return reaction;
    }

    private Reaction react(double day, Stimulus stimulus) {
        if (stimulus instanceof Stimulus.Explained explained) {
            journey.explain(explained.item(), explained.rate() * nature.relevance(traits, explained.stance(), day));
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
            journey.mailWeight = nature.mailWeight(journey.need, mails.forReady(), day);
            journey.mailExplains = mails.explains() * nature.relevance(traits, mails.stance(), day);
        } else if (stimulus instanceof Stimulus.MailsEnded) {
            journey.settleMails(day);
        } else {
            return decide(day, stimulus);
        }
        return Reaction.GOES_ON;
    }

    private Reaction decide(double day, Stimulus stimulus) {
        if (stimulus instanceof Stimulus.PriceNamed named) {
            journey.proposedDay = journey.committed() ? journey.proposedDay : day;
            journey.price = named.price();
            journey.referencePrice = named.referencePrice();
            journey.offering = named.offering();
            Reaction now = choice.answer(traits, journey, trust.level(day), day);
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

    private Reaction pressed(double day) {
        trust.see(day, false);
        journey.pressed++;
        double u = nature.chance().uniform(Purpose.PUSHED, journey.need.key(), journey.pressed);
        if (u < nature.annoyanceWhenPressed()) {
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
        return nature.sendsForm(journey.need.key(), fields) ? Reaction.GOES_ON : Reaction.ABANDONS_FORM;
    }

    private void answer(Stimulus.Asked asked) {
        int bit = 1 << asked.item();
        if ((journey.given & bit) != 0) {
            journey.repeatedHours += asked.repeatHours();
        } else {
            journey.readings[asked.item()] = nature.willingnessReading(traits, journey.need, asked.item());
        }
        journey.given |= bit;
    }

    private Reaction own(double day, Stimulus stimulus) {
        if (stimulus instanceof Stimulus.CareSeen care) {
            trust.see(day, care.inTime());
            owner.care(ownership, care);
        } else if (stimulus instanceof Stimulus.ExpansionOffered offer) {
            return owner.expand(ownership, offer, journey.need.key(), day);
        } else if (stimulus instanceof Stimulus.OwnerMailed mailed) {
            return owner.mailed(ownership, mailed, trust, day);
        } else if (stimulus instanceof Stimulus.RenewalDue due) {
            Reaction reaction = owner.renew(ownership, due, day);
            ownership = reaction == Reaction.BUYS ? ownership : null;
            return reaction;
        }
        return live(day, stimulus);
    }

    private Reaction live(double day, Stimulus stimulus) {
        if (stimulus instanceof Stimulus.NeedFelt felt) {
            journey = new Journey(felt.need(), nature.segment(traits.segment()).items(), nature.parameters());
        } else if (stimulus instanceof Stimulus.JourneyOver) {
            journey = null;
        } else if (stimulus instanceof Stimulus.FirmNoticed) {
            return choice.shortlists(journey.need, trust.level(day)) ? Reaction.SHORTLISTS : Reaction.GOES_ON;
        } else if (stimulus instanceof Stimulus.Recommended recommended) {
            recommendedUntil = recommended.untilDay();
        } else if (stimulus instanceof Stimulus.AnchorTaken) {
            anchor = true;
            trust.see(day, true);
        } else if (stimulus instanceof Stimulus.OwnedBefore owned) {
            Need need = nature.need(traits, 0, 0);
            double fit = owned.offering().fit(traits.weights(), nature.tastes(traits, 0));
            ownership = new Ownership(-1 - traits.id(), need.worth(), fit, owned.price(), owned.startDay());
        }
        return Reaction.GOES_ON;
    }
}
