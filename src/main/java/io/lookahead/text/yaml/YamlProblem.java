package io.lookahead.text.yaml;

import io.lookahead.facts.Location;

/**
 * Something wrong with a YAML file.
 *
 * @param at where; the file as the user named it, or relative to the folder it was found in
 * @param message what was expected and what to do next, one sentence without a full stop
 */
public record YamlProblem(Location at, String message) {

    /** {@code file:line:column: message}, the form editors and terminals turn into a link. */
    @Override
    public String toString() {
        return at.file() + ":" + at.line() + ":" + at.column() + ": " + message;
    }
}
