package org.concordsim.model.funnel;

import org.concordsim.model.customer.Customer;
import org.concordsim.model.customer.Diary;
import org.concordsim.model.customer.Nature;
import org.concordsim.model.lead.Lead;

/**
 * All accounts, each made when it is first met, and per territory the accounts that are in the market and not yet in touch
 * with the firm: what a well-informed caller can find.
 */
public final class Population {
    private final Nature nature;
    private final Customer[] customers;
    private final int territories;
    private final int[][] searching;
    private final int[] searchingCount;
    private final int[] place;
    private final Watch watch;

    /** The keeper of customers' diaries, for replays. */
    public interface Watch {
        /** Returns the diary of a customer, or null. */
        Diary of(int customer);
    }

    /** Creates the population, divided into territories. */
    public Population(Nature nature, int territories, Watch watch) {
        this.nature = nature;
        this.customers = new Customer[nature.accounts()];
        this.territories = territories;
        this.searching = new int[territories][16];
        this.searchingCount = new int[territories];
        this.place = new int[nature.accounts()];
        this.watch = watch;
    }

    /** Returns the nature of customers. */
    public Nature nature() {
        return nature;
    }

    /** Returns an account. */
    public Customer customer(int id) {
        Customer customer = customers[id];
        if (customer == null) {
            customer = new Customer(nature, id, watch == null ? null : watch.of(id));
            customers[id] = customer;
        }
        return customer;
    }

    /** Returns an account if it was met, else null. */
    public Customer met(int id) {
        return customers[id];
    }

    /** Returns the number of customers with a journey under way. */
    long journeysUnderWay() {
        long count = 0;
        for (Customer customer : customers) {
            count += customer != null && customer.journey() != null ? 1 : 0;
        }
        return count;
    }

    /** Throws if the items on any journey under way, or on the firm's lead on it, are not those given. */
    void checkItems(Lead[] leads) {
        for (Customer customer : customers) {
            if (customer != null && customer.journey() != null) {
                JourneyBooks.checkItems(
                        customer.journey(), leads[customer.traits().id()]);
            }
        }
    }

    /** Returns the territory of an account. */
    public int territory(int id) {
        return id % territories;
    }

    /** Notes that an account is in the market and not in touch with the firm. */
    public void searches(int id) {
        int t = territory(id);
        if (place[id] == 0) {
            if (searchingCount[t] == searching[t].length) {
                searching[t] = java.util.Arrays.copyOf(searching[t], searchingCount[t] * 2);
            }
            searching[t][searchingCount[t]++] = id;
            place[id] = searchingCount[t];
        }
    }

    /** Notes that an account is in touch with the firm or out of the market. */
    public void settled(int id) {
        int at = place[id];
        if (at > 0) {
            int t = territory(id);
            int last = searching[t][--searchingCount[t]];
            searching[t][at - 1] = last;
            place[last] = at;
            place[id] = 0;
        }
    }

    /** Returns an account in a territory that is in the market and not in touch, for a uniform number; -1 if none. */
    public int find(int territory, double uniform) {
        int n = searchingCount[territory];
        return n == 0 ? -1 : searching[territory][(int) (uniform * n)];
    }
}
