package org.concordsim.model.management;

import java.util.function.Consumer;
import org.concordsim.model.coordination.Relationships;
import org.concordsim.model.event.Account;
import org.concordsim.model.event.Function;
import org.concordsim.model.event.ModelEvent;
import org.concordsim.model.event.WorkEvent;
import org.concordsim.model.firm.Ledger;
import org.concordsim.model.incentive.BonusPlan;
import org.concordsim.model.incentive.Effort;
import org.concordsim.model.incentive.EffortQuestion;
import org.concordsim.model.incentive.PayPlan;
import org.concordsim.model.incentive.SharedPay;
import org.concordsim.model.marketing.Marketer;
import org.concordsim.model.marketing.MarketingTeam;
import org.concordsim.model.organization.Charter;
import org.concordsim.model.parameters.Parameters;
import org.concordsim.model.parameters.PayParameters;
import org.concordsim.model.sales.SalesTeam;
import org.concordsim.model.sales.Salesperson;

/** Pay: plans and quotas, salaries, the shared part, fairness as it is felt, and the effort that follows. */
public final class PayBoard {
    private final Consumer<ModelEvent> events;
    private final Parameters parameters;
    private final Charter charter;
    private final SalesTeam sales;
    private final MarketingTeam marketing;
    private final Relationships relationships;
    private final Ledger ledger;
    private final Staff staff;
    private double plannedBookings;

    PayBoard(Meetings.Office office, Teams teams, Relationships relationships, Ledger ledger, Staff staff) {
        this.events = office.events();
        this.parameters = office.parameters();
        this.charter = office.charter();
        this.sales = teams.sales();
        this.marketing = teams.marketing();
        this.relationships = relationships;
        this.ledger = ledger;
        this.staff = staff;
        this.plannedBookings = parameters.pay().planBookings();
    }

    /** Who is paid. */
    record Teams(SalesTeam sales, MarketingTeam marketing) {}

    /** Puts plans in force for the coming quarter and sets the effort that they call for. */
    void begin() {
        PayParameters pay = parameters.pay();
        double norm = parameters.people().peerNorm() * contact();
        int people = parameters.firm().marketers() + sales.all().size();
        PayPlan plan = new PayPlan(
                pay.salespersonBase(),
                pay.commissionNew(),
                pay.commissionRenewal(),
                pay.accelerator(),
                pay.quota() * plannedBookings,
                parameters.firm().payBasis(),
                pay.selfSourcedPremium());
        SharedPay shared = SharedPay.of(charter.levers().sharedPay(), pay.commissionNew(), people, norm);
        for (Salesperson s : sales.all()) {
            s.agree(plan, shared);
            s.beginQuarter();
        }
        BonusPlan bonus = new BonusPlan(pay.marketerSalary() * quarterOfYear(), pay.marketerBonus() * quarterOfYear());
        for (Marketer marketer : marketing.all()) {
            marketer.beginQuarter(bonus);
        }
        effort(people, norm);
    }

    private void effort(int people, double norm) {
        if (!parameters.mechanisms().effortPay()) {
            return;
        }
        double weight = charter.levers().sharedPay();
        double e = Effort.level(new EffortQuestion(
                1 - weight,
                weight,
                people,
                Math.min(1, norm),
                1,
                parameters.people().effortElasticity()));
        staff.effort(e, e);
    }

    /** Returns how much the two functions see of each other, in [0, 1]. */
    private double contact() {
        double least = parameters.people().leastContact();
        return Math.min(1, least + (1 - least) * relationships.meanLanguage());
    }

    /** Closes a quarter: pays everybody and measures how fair it seems. */
    void close(double day) {
        double team = 0;
        double money = 0;
        for (Salesperson s : sales.all()) {
            team += s.credited();
            money += s.earned();
        }
        int n = sales.all().size();
        double mean = money / n;
        double weight = charter.levers().sharedPay();
        for (Salesperson s : sales.all()) {
            close(s, new Slip(day, (1 - weight) * s.earned(), weight * mean), team, money);
        }
        salaries(day, quarterOfYear(), n, team);
        plannedBookings += parameters.pay().planStep() * (team / n - plannedBookings);
    }

    /** The variable pay of a salesperson: the part for own deals, and the part of the common result. */
    private record Slip(double day, double own, double common) {}

    private void close(Salesperson s, Slip slip, double team, double money) {
        double variable = slip.own() + slip.common();
        double contribution = team > 0 ? s.contributed() / team : 0;
        double share = money > 0 ? variable / money : 0;
        double fairness = contribution > share && contribution > 0 ? share / contribution : 1;
        double base = s.person().absent() ? 0 : s.plan().base() * quarterOfYear();
        events.accept(new WorkEvent.QuotaClosed(
                slip.day(),
                s.seat(),
                s.credited(),
                s.plan().quota(),
                base + variable,
                variable,
                slip.common(),
                fairness));
        if (fairness < parameters.pay().leastFair()) {
            int marketer = (int) (Math.round(slip.day()) + s.seat())
                    % parameters.firm().marketers();
            relationships.commitment(Function.MARKETING, marketer, s.seat(), false);
        }
    }

    private double quarterOfYear() {
        return parameters.simulation().quarterShare();
    }

    private void salaries(double day, double quarterShare, int salespeople, double team) {
        PayParameters pay = parameters.pay();
        int present = 0;
        for (Salesperson s : sales.all()) {
            present += s.person().absent() ? 0 : 1;
        }
        ledger.move(day, Account.SALES_PAY, null, -present * pay.salespersonBase() * quarterShare * pay.load());
        double common = plannedBookings > 0 ? Math.min(pay.bonusCap(), team / salespeople / plannedBookings) : 1;
        double weight = charter.levers().sharedPay();
        double salary = 0;
        double bonus = 0;
        for (Marketer marketer : marketing.all()) {
            BonusPlan.Slip slip = marketer.pay(weight, leadAttainment, common);
            salary += slip.salary();
            bonus += slip.bonus();
        }
        ledger.move(day, Account.MARKETING_PAY, null, -salary * pay.load());
        ledger.move(day, Account.MARKETING_BONUS, null, -bonus * pay.load());
    }

    private double leadAttainment = 1;

    /** Notes how far marketing reached its lead target in the quarter. */
    void leadsReached(double attainment) {
        leadAttainment = attainment;
    }

    /** Returns the bookings of a salesperson in the plan of the quarter. */
    double plannedBookings() {
        return plannedBookings;
    }
}
