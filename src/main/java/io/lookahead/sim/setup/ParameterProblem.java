package io.lookahead.sim.setup;

/**
 * Why parameters are turned away, or simulated with a warning.
 *
 * @param setting the setting to change
 * @param message what is wrong with its value
 * @param because the rule behind it
 */
public record ParameterProblem(Setting setting, Level level, String message, String because) {

    /** Whether a simulation can be run all the same. */
    public enum Level {
        WARNED,
        REJECTED
    }

    /** One line for people: the option, what is wrong and why. */
    public String text() {
        return setting.option() + ": " + message + " (" + because + ")";
    }
}
