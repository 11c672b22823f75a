package org.concordsim.experiment.run;

import java.util.Arrays;

/**
 * Places in a file by the identity of a run, 16 bytes each at up to 2/3 full: an identity stands as a hash of 64 bits, of
 * which a million are alike with a chance below 1 in 10 million. Whoever reads at a place must check the identity there.
 */
final class PlaceIndex {
    private static final int FEW = 64;
    private static final long ABSENT = -1;

    private long[] hashes = new long[FEW];
    private long[] places = places(FEW);
    private int size;

    /** Returns the place of an identity; negative if it is not there. */
    long of(String id) {
        return places[slot(hash(id))];
    }

    /** Sets the place of an identity. */
    void put(String id, long place) {
        if (3L * (size + 1) > 2L * places.length) {
            grow();
        }
        long hash = hash(id);
        int slot = slot(hash);
        size += places[slot] == ABSENT ? 1 : 0;
        hashes[slot] = hash;
        places[slot] = place;
    }

    /** Returns the number of identities. */
    int size() {
        return size;
    }

    /** Returns all places in the order of the file. */
    long[] sorted() {
        return Arrays.stream(places).filter(place -> place != ABSENT).sorted().toArray();
    }

    private int slot(long hash) {
        int mask = places.length - 1;
        int slot = (int) hash & mask;
        while (places[slot] != ABSENT && hashes[slot] != hash) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldHashes = hashes;
        long[] oldPlaces = places;
        hashes = new long[2 * oldHashes.length];
        places = places(2 * oldPlaces.length);
        for (int i = 0; i < oldPlaces.length; i++) {
            if (oldPlaces[i] != ABSENT) {
                int slot = slot(oldHashes[i]);
                hashes[slot] = oldHashes[i];
                places[slot] = oldPlaces[i];
            }
        }
    }

    private static long[] places(int number) {
        long[] places = new long[number];
        Arrays.fill(places, ABSENT);
        return places;
    }

    /** The finaliser of SplitMix64 over the characters. */
    private static long hash(String id) {
        long hash = id.length();
        for (int i = 0; i < id.length(); i++) {
            hash = (hash ^ id.charAt(i)) * 0x9E3779B97F4A7C15L;
            hash = (hash ^ hash >>> 30) * 0xBF58476D1CE4E5B9L;
            hash = (hash ^ hash >>> 27) * 0x94D049BB133111EBL;
            hash ^= hash >>> 31;
        }
        return hash;
    }
}
