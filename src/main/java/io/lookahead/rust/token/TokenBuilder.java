package io.lookahead.rust.token;

import io.lookahead.text.SourceText;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Puts tokens of several places together, as a macro's expansion does. Each token remembers where it comes from, and
 * tokens that were written without a space between them stay so.
 */
public final class TokenBuilder {

    private final ByteArrayOutputStream text = new ByteArrayOutputStream();
    private final TokenTable table = new TokenTable(256);
    private final List<Tokens> sources = new ArrayList<>();
    private final IdentityHashMap<Tokens, Integer> sourceIndex = new IdentityHashMap<>();
    private final List<int[]> origins = new ArrayList<>();
    private final Map<Integer, String> dollarCrates = new TreeMap<>();

    /** How many tokens were added. */
    public int size() {
        return table.count;
    }

    /** Adds one token. */
    public TokenBuilder add(Tokens tokens, int token) {
        String dollarCrate = tokens.dollarCrate(token);
        if (dollarCrate != null) {
            dollarCrates.put(table.count, dollarCrate);
        }
        append(tokens, token, tokens.kind(token), tokens.bytesOf(token));
        return this;
    }

    /** Adds every token of the range. */
    public TokenBuilder add(TokenRange range) {
        for (int i = range.from(); i < range.to(); i++) {
            add(range.tokens(), i);
        }
        return this;
    }

    /** Adds {@code $crate}, written at {@code token}, meaning the crate {@code crateId}. */
    public TokenBuilder addDollarCrate(Tokens tokens, int token, String crateId) {
        dollarCrates.put(table.count, crateId);
        append(tokens, token, TokenKind.IDENT, "$crate".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        return this;
    }

    /** Adds a bracket that keeps what was one expression one expression; it is written nowhere. */
    public TokenBuilder addBracket(char bracket, Tokens near, int token) {
        append(near, token, (byte) bracket, new byte[] {(byte) bracket});
        return this;
    }

    private void append(Tokens tokens, int token, byte kind, byte[] bytes) {
        if (table.count > 0 && !joins(tokens, token)) {
            text.write(' ');
        }
        int start = text.size();
        text.write(bytes, 0, bytes.length);
        table.add(kind, start, text.size());
        origins.add(new int[] {sourceOf(tokens), token});
    }

    private boolean joins(Tokens tokens, int token) {
        int[] last = origins.get(origins.size() - 1);
        return sources.get(last[0]) == tokens && last[1] == token - 1 && tokens.joined(token - 1);
    }

    private int sourceOf(Tokens tokens) {
        return sourceIndex.computeIfAbsent(tokens, added -> {
            sources.add(added);
            return sources.size() - 1;
        });
    }

    /** The tokens put together; {@code name} stands for them where a file name would. */
    public Tokens build(String name) {
        List<LexProblem> problems = new ArrayList<>();
        byte[] written = text.toByteArray();
        BracketMatcher.match(table, written, problems);
        int[] source = new int[table.count];
        int[] token = new int[table.count];
        for (int i = 0; i < table.count; i++) {
            source[i] = origins.get(i)[0];
            token[i] = origins.get(i)[1];
        }
        @Nullable Origins from = new Origins(List.copyOf(sources), source, token, Map.copyOf(dollarCrates));
        return new Tokens(SourceText.of(name, written), table, problems, from);
    }
}
