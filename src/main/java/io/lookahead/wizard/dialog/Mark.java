package io.lookahead.wizard.dialog;

/** Where an item of a list stands: a sign and always a word too. */
public enum Mark {
    DONE("done", Tone.GOOD),
    PART("partly done", Tone.WARNING),
    OPEN("to do", Tone.PLAIN),
    NOW("now", Tone.ACCENT),
    HAND("by hand", Tone.WARNING),
    BLOCKED("blocked", Tone.STOP),
    DECLINED("declined", Tone.QUIET),
    UNNEEDED("not needed", Tone.QUIET);

    private final String word;
    private final Tone tone;

    Mark(String word, Tone tone) {
        this.word = word;
        this.tone = tone;
    }

    public String word() {
        return word;
    }

    public Tone tone() {
        return tone;
    }

    /** The sign for this mark. */
    public String sign(Glyphs glyphs) {
        return switch (this) {
            case DONE -> glyphs.done();
            case PART -> glyphs.part();
            case OPEN -> glyphs.open();
            case NOW -> glyphs.now();
            case HAND -> glyphs.hand();
            case BLOCKED -> glyphs.blocked();
            case DECLINED -> glyphs.declined();
            case UNNEEDED -> glyphs.unneeded();
        };
    }
}
