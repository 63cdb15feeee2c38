package io.lookahead.rules.model;

/** What a conclusion does beyond speaking. Packs that do any of it are used only once their content is trusted. */
public enum Power {
    /** It changes source files. */
    EDITS("proposes edits to your source"),
    /** It says what a chain will be, which a preview then shows and other rules judge. */
    FORESEES("decides what previews rest on"),
    /** It shows commands, which are never run from here and which an operator may well copy. */
    COMMANDS("suggests commands for you to run");

    private final String words;

    Power(String words) {
        this.words = words;
    }

    /** What a pack with it does. */
    public String words() {
        return words;
    }
}
