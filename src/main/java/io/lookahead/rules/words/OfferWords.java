package io.lookahead.rules.words;

/** Items under a question: the answers to choose from, and the one suggested. */
enum OfferWords implements Words<Offer> {
    OFFER("offer {word} as {text}", "offer shorter-slots as \"blocks and slots of 6 s\"", "an answer to choose"),
    SUGGEST("suggest {word} as {text}", "suggest shorter-slots as \"blocks and slots of 6 s\"", "the answer suggested"),
    SUGGEST_ONLY("suggest {word}", "suggest 1500", "the answer suggested where there is no list to choose from");

    private final Wording wording;

    OfferWords(String pattern, String example, String meaning) {
        this.wording = new Wording(pattern, example, meaning);
    }

    @Override
    public Wording sentence() {
        return wording;
    }

    @Override
    public Offer make(Args args) {
        args.noItems();
        return switch (this) {
            case OFFER -> new Offer(args.word("word"), args.word("text"), false);
            case SUGGEST -> new Offer(args.word("word"), args.word("text"), true);
            case SUGGEST_ONLY -> new Offer(args.word("word"), "", true);
        };
    }
}
