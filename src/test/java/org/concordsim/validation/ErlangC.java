package org.concordsim.validation;

/**
 * The queue M/M/c of Erlang (1917).
 *
 * @param arrivals arrivals a day
 * @param service services a day of one server
 * @param servers servers
 */
record ErlangC(double arrivals, double service, int servers) {
    /** Returns the chance that an arrival waits longer than some days. */
    double waitsLonger(double days) {
        return waits() * Math.exp(-(servers * service - arrivals) * days);
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
