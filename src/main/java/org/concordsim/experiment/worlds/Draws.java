package org.concordsim.experiment.worlds;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.concordsim.random.Chance;
import org.concordsim.random.Purpose;
import org.concordsim.statistics.worlds.World;

/**
 * The draws of uncertain keys. One uniform per (outer draw, lever) serves all models, so that a model's levers do not
 * depend on which others take part.
 *
 * @param keys the uncertain keys
 * @param seed the root of chance
 */
record Draws(List<Uncertain> keys, long seed) {
    private static final long FNV_BASIS = 0xCBF29CE484222325L;
    private static final long FNV_PRIME = 0x100000001B3L;

    /** Returns the value of each key in a world; values of a group are scaled so that their sum is kept. */
    List<Double> of(World world) {
        Chance chance = new Chance(seed, 0);
        List<Double> values = new ArrayList<>();
        Map<String, double[]> sums = new HashMap<>();
        for (Uncertain key : keys) {
            double value = key.at(uniform(chance, key, world));
            values.add(value);
            double[] sum = sums.computeIfAbsent(key.group(), group -> new double[2]);
            sum[0] += key.base();
            sum[1] += value;
        }
        for (int i = 0; i < values.size(); i++) {
            Uncertain key = keys.get(i);
            double[] sum = sums.get(key.group());
            if (!key.group().isEmpty()) {
                values.set(i, sum[1] > 0 ? values.get(i) * sum[0] / sum[1] : key.base());
            }
        }
        return values;
    }

    private static double uniform(Chance chance, Uncertain key, World world) {
        boolean lever = key.kind() == Uncertain.Kind.LEVER;
        Purpose purpose = lever ? Purpose.UNCERTAIN_LEVER : Purpose.UNCERTAIN_PARAMETER;
        return chance.uniform(purpose, lever ? world.leverDraw() : world.parameterDraw(), hash(key.draw()));
    }

    /** Returns the FNV-1a hash of a name: a draw depends on its name and not on how many others there are. */
    private static long hash(String name) {
        long hash = FNV_BASIS;
        for (int i = 0; i < name.length(); i++) {
            hash = (hash ^ name.charAt(i)) * FNV_PRIME;
        }
        return hash;
    }
}
