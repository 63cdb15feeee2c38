package io.lookahead.sim;

import io.lookahead.sim.setup.Setting;
import io.lookahead.sim.setup.SimulationParameters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Several settings, each with several values, to be simulated in every combination. Written
 * {@code capacity=1..4,velocity=1..3,collator=basic|lookahead}.
 *
 * @param axes the values of each setting, as text, in the order written
 */
public record Sweep(Map<Setting, List<String>> axes) {

    /** More combinations than this would keep people waiting. */
    public static final int MOST = 500;

    public Sweep {
        axes = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(axes));
    }

    /**
     * Reads a sweep.
     *
     * @throws IllegalArgumentException saying what is wrong and what is expected
     */
    public static Sweep parse(String text) {
        Map<Setting, List<String>> axes = new LinkedHashMap<>();
        long combinations = 1;
        for (String part : text.split(",", -1)) {
            int sign = part.indexOf('=');
            Optional<Setting> setting =
                    Setting.of(part.substring(0, Math.max(0, sign)).strip());
            if (setting.isEmpty()) {
                throw new IllegalArgumentException(
                        "'" + part
                                + "' names no setting; a sweep is written capacity=1..4,velocity=1..3 or collator=basic|lookahead");
            }
            List<String> values = values(part.substring(sign + 1).strip());
            if (axes.put(setting.get(), values) != null) {
                throw new IllegalArgumentException("'" + setting.get().key() + "' is given twice");
            }
            combinations *= values.size();
            if (combinations > MOST) {
                throw new IllegalArgumentException("'" + text + "' has more than " + MOST + " combinations");
            }
        }
        return new Sweep(axes);
    }

    private static List<String> values(String text) {
        int dots = text.indexOf("..");
        if (dots < 0) {
            return List.of(text.split("\\|"));
        }
        try {
            long from = Long.parseLong(text.substring(0, dots));
            long to = Long.parseLong(text.substring(dots + 2));
            if (from > to || to - from >= MOST) {
                throw new IllegalArgumentException("'" + text + "' is not a range of up to " + MOST + " whole numbers");
            }
            List<String> values = new ArrayList<>();
            for (long value = from; value <= to; value++) {
                values.add(Long.toString(value));
            }
            return values;
        } catch (NumberFormatException notANumber) {
            throw new IllegalArgumentException(
                    "'" + text + "' is not a range of whole numbers such as 1..4", notANumber);
        }
    }

    /** Every combination under its name, such as {@code capacity 1, velocity 2}; the last setting changes fastest. */
    public Map<String, SimulationParameters> combinations(SimulationParameters base) {
        Map<String, SimulationParameters> combinations = new LinkedHashMap<>();
        combinations.put("", base);
        axes.forEach((setting, values) -> {
            Map<String, SimulationParameters> finer = new LinkedHashMap<>();
            combinations.forEach((name, parameters) -> values.forEach(value -> finer.put(
                    (name.isEmpty() ? "" : name + ", ") + setting.key().replace('_', ' ') + " " + value,
                    parameters.with(setting, value, "sweep"))));
            combinations.clear();
            combinations.putAll(finer);
        });
        return combinations;
    }

    /**
     * A preview of every combination.
     *
     * @throws RejectedParameters where one cannot be simulated
     */
    public Map<String, Preview> run(SimulationParameters base) {
        Map<String, Preview> previews = new LinkedHashMap<>();
        combinations(base).forEach((name, parameters) -> previews.put(name, Simulator.run(parameters)));
        return previews;
    }
}
