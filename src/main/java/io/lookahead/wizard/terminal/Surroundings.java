package io.lookahead.wizard.terminal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Where lookahead was started: what it may use of a terminal, decided from the environment alone so that it can be told
 * in advance and why.
 *
 * @param isPlainAsked whether the command line asks for the plain form
 * @param isInteractive whether a person sits at a terminal on both ends
 */
public record Surroundings(Map<String, String> environment, boolean isPlainAsked, boolean isInteractive) {

    private static final int USUAL_COLUMNS = 80;

    public Surroundings {
        environment = Map.copyOf(environment);
    }

    /** Why the plain form is to be used; empty where the full one can be. */
    public Optional<String> plainBecause() {
        if (isPlainAsked) {
            return Optional.of("--plain asks for it");
        }
        if (isOn("ACCESSIBLE")) {
            return Optional.of("ACCESSIBLE is set");
        }
        if (!isInteractive) {
            return Optional.of("input or output is not a terminal");
        }
        String type = of("TERM");
        if (type.isEmpty() || type.equals("dumb") || type.equals("unknown")) {
            return Optional.of(type.isEmpty() ? "TERM is not set" : "TERM is " + type);
        }
        return Optional.empty();
    }

    /** Whether to use colour, with the reason. */
    public Choice colour() {
        if (!of("NO_COLOR").isEmpty()) {
            return new Choice(false, "NO_COLOR is set");
        }
        if (isOn("CLICOLOR_FORCE")) {
            return new Choice(true, "CLICOLOR_FORCE is set");
        }
        if (of("CLICOLOR").equals("0")) {
            return new Choice(false, "CLICOLOR is 0");
        }
        return plainBecause()
                .map(why -> new Choice(false, why))
                .orElseGet(() -> new Choice(true, "the terminal is a " + of("TERM")));
    }

    /** Whether to draw with more than ASCII, with the reason. */
    public Choice unicode() {
        if (of("TERM").equals("linux")) {
            return new Choice(false, "the console's font lacks the signs");
        }
        for (String name : List.of("LC_ALL", "LC_CTYPE", "LANG")) {
            String value = of(name);
            if (!value.isEmpty()) {
                String lower = value.toLowerCase(Locale.ROOT);
                return new Choice(lower.contains("utf-8") || lower.contains("utf8"), name + " is " + value);
            }
        }
        return new Choice(false, "LANG is not set");
    }

    /** Columns to assume where nothing can be asked for them. */
    public int columns() {
        String columns = of("COLUMNS");
        return columns.matches("\\d{2,4}") ? Integer.parseInt(columns) : USUAL_COLUMNS;
    }

    /** The editor to open files with. */
    public Optional<String> editor() {
        return List.of("VISUAL", "EDITOR").stream()
                .map(this::of)
                .filter(value -> !value.isBlank())
                .findFirst();
    }

    private boolean isOn(String name) {
        String value = of(name);
        return !value.isEmpty() && !value.equals("0") && !value.equalsIgnoreCase("false");
    }

    private String of(String name) {
        return environment.getOrDefault(name, "");
    }

    /** A yes or no with its reason. */
    public record Choice(boolean isYes, String because) {}
}
