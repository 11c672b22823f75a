package org.concordsim.experiment.validation.known;

/**
 * The queue M/M/c of Erlang (1917), in which a server's spare capacity differs from the service rate.
 *
 * @param arrivals arrivals a day
 * @param service services a day of one server
 * @param servers servers
 */
public record ErlangC(double arrivals, double service, int servers) {
    /** Returns the chance that an arrival waits longer than some days. */
    public double waitsLonger(double days) {
        return waits() * StrictMath.exp(-(servers * service - arrivals) * days);
    }

    /** Returns the mean wait of an arrival; days. */
    public double meanWait() {
        return waits() / (servers * service - arrivals);
    }

    /** Returns the chance that an arrival is still there, waiting or being served, after some days. */
    public double staysLonger(double days) {
        double served = StrictMath.exp(-service * days);
        double spare = servers * service - arrivals;
        double queued = (spare * served - service * StrictMath.exp(-spare * days)) / (spare - service);
        return (1 - waits()) * served + waits() * queued;
    }

    private double waits() {
        double load = arrivals / service;
        double term = 1;
        double below = 0;
        for (int n = 0; n < servers; n++) {
            below += term;
            term *= load / (n + 1);
        }
        double above = term / (1 - load / servers);
        return above / (below + above);
    }
}
