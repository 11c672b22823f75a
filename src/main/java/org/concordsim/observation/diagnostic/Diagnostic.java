package org.concordsim.observation.diagnostic;

import java.util.ArrayList;
import java.util.List;
import org.concordsim.model.event.Function;
import org.concordsim.observation.people.Agreement;
import org.concordsim.observation.people.Pay;
import org.concordsim.observation.people.Relations;
import org.concordsim.observation.tally.Collector;
import org.concordsim.observation.tally.Grid;
import org.concordsim.observation.tally.MeasureGroup;
import org.concordsim.observation.tally.OutcomeFamily;
import org.concordsim.observation.tally.Reading;
import org.concordsim.observation.tally.Routes;
import org.concordsim.observation.tally.Scope;
import org.concordsim.observation.tally.Setting;
import org.concordsim.observation.time.HeadCount;

/** The 20 items and their sum. An item about something that never happened gets 1 point. */
public final class Diagnostic implements Collector, OutcomeFamily {
    private static final MeasureGroup DIAGNOSTIC = new MeasureGroup("diagnostic");
    private static final double DAYS_PER_WEEK = 5;

    private final Grid grid;
    private final double keyDealHours;
    private final Peers peers;
    private final MeetingLog meetings;
    private final HelpLog help;
    private final DealLog deals;
    private final LeadLog leads;
    private final PayLog pay;
    private final BudgetLog budget;
    private final BlameLog blame;

    /**
     * Observers whose findings items share.
     *
     * @param agreement judgements on leads
     * @param relations trust, beliefs and forecasts
     * @param pay quotas
     * @param headCount people
     */
    public record Peers(Agreement agreement, Relations relations, Pay pay, HeadCount headCount) {}

    /** Makes a diagnostic that knows nothing yet. */
    public Diagnostic(Grid grid, Setting setting, Peers peers) {
        this.grid = grid;
        this.peers = peers;
        keyDealHours = setting.keyDealHours();
        meetings = new MeetingLog(grid);
        help = new HelpLog(grid);
        deals = new DealLog(grid);
        leads = new LeadLog(grid);
        pay = new PayLog(grid);
        budget = new BudgetLog(grid);
        blame = new BlameLog(grid, peers.pay());
    }

    @Override
    public void hear(Routes routes) {
        List.of(meetings, help, deals, leads, pay, budget, blame).forEach(log -> log.hear(routes));
    }

    @Override
    public List<Reading> readings() {
        List<Item> items = new ArrayList<>(firstTen());
        items.addAll(lastTen());
        List<Reading> readings = new ArrayList<>();
        readings.add(new Reading(
                DIAGNOSTIC
                        .headline()
                        .higher(
                                "diagnostic",
                                "points",
                                "Sum of the 20 items: below 40 is undefined, below 60 defined, below 80 aligned, above integrated."),
                Scope.WHOLE,
                cell -> items.stream().mapToDouble(Item::points).sum()));
        items.forEach(item -> readings.add(item.reading(DIAGNOSTIC)));
        return readings;
    }

    private List<Item> firstTen() {
        return List.of(
                new Item(
                        1,
                        "Sales come close to forecast",
                        "1 less the forecast error",
                        new Scale(0.5, 1),
                        () -> 1 - peers.relations().forecastError(Grid.ALL)),
                new Item(
                        2,
                        "Nobody blames the other after bad results",
                        "disputes over credit, budget and product for each missed quota",
                        new Scale(1, 0),
                        blame::disputesPerMiss),
                new Item(
                        3,
                        "Marketers meet key customers during the sale",
                        "share of enterprise deals with a meeting at which a marketer was present",
                        Scale.SHARE,
                        deals::marketerShare),
                new Item(
                        4,
                        "Sales takes part in the marketing plan",
                        "hours of joint planning per person and week",
                        new Scale(0, 1),
                        () -> perWeek(meetings.planningHours())),
                new Item(
                        5,
                        "Salespeople find content useful",
                        "share of customer meetings in which content was used",
                        Scale.SHARE,
                        deals::contentShare),
                new Item(
                        6,
                        "Salespeople give feedback willingly",
                        "share of lead outcomes reported back",
                        Scale.SHARE,
                        leads::reportedShare),
                new Item(
                        7,
                        "Both speak one language",
                        "Cohen's kappa of both judgements on the same leads",
                        Scale.SHARE,
                        () -> peers.agreement().kappa(Grid.ALL)),
                new Item(
                        8,
                        "Heads confer on what lies ahead",
                        "joint meetings a quarter, each counted with its part that is not dispute",
                        new Scale(0, 3),
                        meetings::upstreamMeetings),
                new Item(
                        9,
                        "Both define segments' buying behaviour alike",
                        "1 less the distance of beliefs",
                        new Scale(0.5, 1),
                        () -> 1 - peers.relations().beliefDistance(Grid.ALL)),
                new Item(
                        10,
                        "Little meeting time goes into disputes",
                        "part of the time that both spend together, in meetings, joint work and disputes, that is not dispute",
                        new Scale(0.5, 1),
                        meetings::peacefulShare));
    }

    private List<Item> lastTen() {
        return List.of(
                new Item(
                        11,
                        "Planning for the years ahead is joint",
                        "Sales' voice in product concepts",
                        Scale.SHARE,
                        meetings::conceptVoice),
                new Item(
                        12,
                        "Success is measured alike",
                        "part of salespeople's variable pay that comes from the common result",
                        new Scale(0, 0.5),
                        pay::sharedWeight),
                new Item(
                        13,
                        "Marketing helps to define key-account strategy",
                        "hours of marketers and of joint work on key deals over what help on every one would take",
                        Scale.SHARE,
                        this::keyAccountHelp),
                new Item(
                        14,
                        "The funnel is jointly developed",
                        "share of leads whose follow-up was agreed and kept",
                        Scale.SHARE,
                        leads::agreedShare),
                new Item(
                        15,
                        "Marketing analyses funnel data",
                        "share of items of information that the next owner of a customer can see",
                        Scale.SHARE,
                        leads::visibleShare),
                new Item(
                        16,
                        "Both rise and fall together",
                        "mean of trust between colleagues and twice the part of the common result in variable pay",
                        new Scale(0.2, 0.9),
                        this::together),
                new Item(
                        17,
                        "One executive answers for both",
                        "weight of the estimated returns, against the compromise of the two wishes, in budget decisions",
                        new Scale(0, 1),
                        budget::estimateWeight),
                new Item(
                        18,
                        "People move between the functions",
                        "share of work done in the other function's trade, key deals included, mean of both functions",
                        new Scale(0, 0.05),
                        help::helpingShare),
                new Item(
                        19,
                        "Both are trained together",
                        "hours of joint training per person and year",
                        new Scale(0, 16),
                        () -> help.trainingHours() / (personDays() / grid.yearDays())),
                new Item(
                        20,
                        "Each presents the other's plans",
                        "hours of joint work on content per person and week",
                        new Scale(0, 1),
                        () -> perWeek(meetings.contentHours())));
    }

    private double personDays() {
        return peers.headCount().personDays(Function.SALES, Grid.ALL)
                + peers.headCount().personDays(Function.MARKETING, Grid.ALL);
    }

    private double perWeek(double hours) {
        return hours / (personDays() / DAYS_PER_WEEK);
    }

    private double keyAccountHelp() {
        return (help.keyDealHours() + meetings.keyAccountHours()) / (deals.keyDealsOpened() * keyDealHours);
    }

    private double together() {
        double shared = pay.sharedWeight();
        double inPay = Double.isNaN(shared) ? 0 : Math.min(1, 2 * shared);
        return (peers.relations().trust(Grid.ALL) + inPay) / 2;
    }
}
