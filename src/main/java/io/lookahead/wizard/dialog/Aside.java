package io.lookahead.wizard.dialog;

import java.util.List;
import java.util.function.Supplier;

/**
 * Something to look at before answering. It is shown without leaving the prompt.
 *
 * @param key a lower-case letter or a digit; {@code b}, {@code m} and {@code q} are taken
 * @param meaning what it shows, for the help
 * @param blocks worked out only when it is asked for
 */
public record Aside(char key, String label, String meaning, Supplier<List<Block>> blocks) {}
