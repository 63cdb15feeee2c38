package io.lookahead.wizard.terminal;

import java.io.IOError;
import java.util.function.Supplier;
import org.jline.keymap.BindingReader;
import org.jline.keymap.KeyMap;
import org.jline.reader.EndOfFileException;
import org.jline.terminal.Terminal;
import org.jline.utils.InfoCmp.Capability;
import org.jspecify.annotations.Nullable;

/** Reads strokes. */
final class Keys {

    static final String PASTES_ON = "\033[?2004h";
    static final String PASTES_OFF = "\033[?2004l";

    private static final String PASTE_BEGINS = "\033[200~";
    private static final String PASTE_ENDS = "\033[201~";

    /** Milliseconds in which the rest of an escape sequence arrives, and no second key does. */
    private static final long TOGETHER = 60;

    private static final long AT_ONCE = 10;

    /** A flood is over when nothing came for this long; it may come in pieces. */
    private static final long QUIET = 150;

    /** As many keys ahead are taken to be meant; more are not. */
    private static final int MOST_AHEAD = 8;

    private final BindingReader reader;
    private final KeyMap<Stroke.Key> map;

    Keys(Terminal terminal) {
        this.reader = new BindingReader(terminal.reader());
        this.map = map(terminal);
    }

    /** Waits for a stroke. */
    Stroke next() {
        return unlessInterrupted(this::read);
    }

    private Stroke read() {
        try {
            Stroke.@Nullable Key key = reader.readBinding(map);
            if (key == null) {
                return Stroke.of(Stroke.Key.END_OF_INPUT);
            }
            if (key == Stroke.Key.PASTE) {
                return new Stroke(key, reader.readStringUntil(PASTE_ENDS));
            }
            return key == Stroke.Key.CHARACTER ? new Stroke(key, reader.getLastBinding()) : Stroke.of(key);
        } catch (EndOfFileException e) {
            return Stroke.of(Stroke.Key.END_OF_INPUT);
        }
    }

    /** Whoever interrupts the thread that reads presses Ctrl-C; the terminal tells of it as of a failure. */
    private static Stroke unlessInterrupted(Supplier<Stroke> reading) {
        try {
            return reading.get();
        } catch (IOError e) {
            return Stroke.of(Stroke.Key.INTERRUPT);
        }
    }

    /**
     * Waits for a stroke that is meant as one key: where many come at once they are all taken as a flood, a few that
     * were typed ahead stay for later.
     */
    Stroke nextAlone() {
        return unlessInterrupted(this::readAlone);
    }

    private Stroke readAlone() {
        Stroke first = read();
        if (first.key() != Stroke.Key.CHARACTER) {
            return first;
        }
        StringBuilder ahead = new StringBuilder();
        boolean isFlood = false;
        while (reader.peekCharacter(isFlood ? QUIET : AT_ONCE) >= 0) {
            ahead.appendCodePoint(reader.readCharacter());
            if (ahead.length() > MOST_AHEAD) {
                isFlood = true;
                ahead.setLength(0);
            }
        }
        if (isFlood) {
            return Stroke.of(Stroke.Key.FLOOD);
        }
        if (!ahead.isEmpty()) {
            reader.runMacro(ahead.toString());
        }
        return first;
    }

    /** Forgets what was typed before now, but not that Ctrl-C was pressed. */
    void forget() {
        try {
            while (reader.peekCharacter(1) >= 0) {
                reader.readCharacter();
            }
        } catch (IOError e) {
            Thread.currentThread().interrupt();
        }
    }

    private static KeyMap<Stroke.Key> map(Terminal terminal) {
        KeyMap<Stroke.Key> map = new KeyMap<>();
        map.setAmbiguousTimeout(TOGETHER);
        map.setUnicode(Stroke.Key.CHARACTER);
        map.setNomatch(Stroke.Key.OTHER);
        for (char c = ' '; c < 0x7F; c++) {
            map.bind(Stroke.Key.CHARACTER, String.valueOf(c));
        }
        bind(map, terminal, Stroke.Key.UP, Capability.key_up, "\033[A", "\033OA", KeyMap.ctrl('P'));
        bind(map, terminal, Stroke.Key.DOWN, Capability.key_down, "\033[B", "\033OB", KeyMap.ctrl('N'));
        bind(map, terminal, Stroke.Key.RIGHT, Capability.key_right, "\033[C", "\033OC", KeyMap.ctrl('F'));
        bind(map, terminal, Stroke.Key.LEFT, Capability.key_left, "\033[D", "\033OD", KeyMap.ctrl('B'));
        bind(map, terminal, Stroke.Key.HOME, Capability.key_home, "\033[H", "\033OH", "\033[1~", KeyMap.ctrl('A'));
        bind(map, terminal, Stroke.Key.END, Capability.key_end, "\033[F", "\033OF", "\033[4~", KeyMap.ctrl('E'));
        bind(map, terminal, Stroke.Key.PAGE_UP, Capability.key_ppage, "\033[5~");
        bind(map, terminal, Stroke.Key.PAGE_DOWN, Capability.key_npage, "\033[6~");
        bind(map, terminal, Stroke.Key.DELETE, Capability.key_dc, "\033[3~");
        bind(map, terminal, Stroke.Key.HELP, Capability.key_f1, "\033OP", "\033[11~");
        bind(map, terminal, Stroke.Key.BACKSPACE, Capability.key_backspace, "\177", "\b");
        map.bind(Stroke.Key.ENTER, "\r", "\n");
        map.bind(Stroke.Key.TAB, "\t");
        map.bind(Stroke.Key.ESCAPE, "\033");
        map.bind(Stroke.Key.ERASE_LINE, KeyMap.ctrl('U'));
        map.bind(Stroke.Key.ERASE_WORD, KeyMap.ctrl('W'));
        map.bind(Stroke.Key.INTERRUPT, KeyMap.ctrl('C'));
        map.bind(Stroke.Key.END_OF_INPUT, KeyMap.ctrl('D'));
        map.bind(Stroke.Key.PASTE, PASTE_BEGINS);
        return map;
    }

    private static void bind(
            KeyMap<Stroke.Key> map, Terminal terminal, Stroke.Key key, Capability capability, String... sequences) {
        map.bind(key, sequences);
        @Nullable String sequence = KeyMap.key(terminal, capability);
        if (sequence != null && !sequence.isEmpty()) {
            map.bind(key, sequence);
        }
    }
}
