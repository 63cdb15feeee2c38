package io.lookahead.cli;

import io.lookahead.sim.setup.Setting;
import io.lookahead.sim.setup.Setting.Group;
import io.lookahead.sim.setup.SimulationParameters;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.ISetter;
import picocli.CommandLine.Model.OptionSpec;

/** An option for every setting of the simulator, made from its catalogue so that none can be missing. */
final class SettingOptions {

    private static final String SOURCE = "command line";
    private static final int AFTER_OTHERS = 10;

    private final Map<Setting, String> given = new EnumMap<>(Setting.class);

    /** Adds the options, grouped as the catalogue groups them; {@code --seed} is a flag of every session. */
    void addTo(CommandSpec command) {
        int place = AFTER_OTHERS;
        for (Group group : Group.values()) {
            ArgGroupSpec.Builder options = ArgGroupSpec.builder()
                    .validate(false)
                    .heading("%n" + group.name().toLowerCase(Locale.ROOT) + "%n")
                    .order(place++);
            for (Setting setting : Setting.values()) {
                if (setting.group() == group && setting != Setting.SEED) {
                    options.addArg(option(setting));
                }
            }
            command.addArgGroup(options.build());
        }
    }

    private OptionSpec option(Setting setting) {
        String initial = setting.initial() == null ? setting.source() : String.valueOf(setting.initial());
        return OptionSpec.builder(setting.option())
                .type(String.class)
                .arity("1")
                .paramLabel(setting.unit().isEmpty() ? "VALUE" : setting.unit().replace("%", "PERCENT"))
                .description((setting.description() + " (" + initial + ")").replace("%", "%%"))
                .setter(new ISetter() {
                    @Override
                    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
                    public <T> T set(T value) {
                        return (T) given.put(setting, String.valueOf(value));
                    }
                })
                .build();
    }

    boolean isEmpty() {
        return given.isEmpty();
    }

    /** Parameters with everything that the command line gives. */
    SimulationParameters applyTo(SimulationParameters base) {
        SimulationParameters parameters = base;
        for (Map.Entry<Setting, String> option : given.entrySet()) {
            parameters = parameters.with(option.getKey(), option.getValue(), SOURCE);
        }
        return parameters;
    }
}
