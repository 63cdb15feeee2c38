package io.lookahead.rules.model;

/** What a conclusion does beyond speaking. Packs that do any of it are used only once their content is trusted. */
public enum Power {
    /** It changes source files. */
    EDITS("proposes edits to your source"),
    /** It says what a chain will be, which a preview then shows and other rules judge. */
    FORESEES("decides what previews rest on");

    private final String words;

    Power(String words) {
        this.words = words;
    }

    /** What a pack with it does. */
    public String words() {
        return words;
    }
}
