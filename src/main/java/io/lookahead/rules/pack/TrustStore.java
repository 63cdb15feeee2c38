package io.lookahead.rules.pack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Remembers which content of rule packs its user trusts. Trust is for content, never for a name or a place: a pack that
 * changes by one byte is a stranger again.
 */
public final class TrustStore {

    /** Content that is trusted, under the name its pack had then. */
    public record Entry(String digest, String pack, LocalDate since) {}

    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64}) ([a-z][a-z0-9-]{0,40}) (\\d{4}-\\d{2}-\\d{2})");

    private final Path file;

    public TrustStore(Path file) {
        this.file = file;
    }

    /** Where a user's trust is kept: the configuration folder of the desktop conventions, else {@code ~/.config}. */
    public static Optional<Path> usualFile(Map<String, String> environment) {
        String config = environment.getOrDefault("XDG_CONFIG_HOME", "");
        String home = environment.getOrDefault("HOME", environment.getOrDefault("USERPROFILE", ""));
        if (!config.isBlank()) {
            return Optional.of(Path.of(config, "lookahead", "trusted-packs"));
        }
        return home.isBlank() ? Optional.empty() : Optional.of(Path.of(home, ".config", "lookahead", "trusted-packs"));
    }

    /** What is trusted. Lines that mean nothing are passed over: they trust nothing. */
    public List<Entry> entries() throws IOException {
        if (!Files.isRegularFile(file)) {
            return List.of();
        }
        List<Entry> out = new ArrayList<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            Matcher matcher = LINE.matcher(line);
            if (matcher.matches()) {
                out.add(new Entry(matcher.group(1), matcher.group(2), LocalDate.parse(matcher.group(3))));
            }
        }
        return out;
    }

    /** The digests that are trusted. */
    public Set<String> digests() throws IOException {
        return entries().stream().map(Entry::digest).collect(Collectors.toUnmodifiableSet());
    }

    /** Trusts a pack's content from now on. */
    public void trust(Pack pack, LocalDate today) throws IOException {
        List<Entry> all = new ArrayList<>(entries());
        if (all.stream().noneMatch(e -> e.digest().equals(pack.digest()))) {
            all.add(new Entry(pack.digest(), pack.info().name(), today));
            write(all);
        }
    }

    /**
     * Trusts the content of packs of that name, or that digest, no longer.
     *
     * @return how many contents that were
     */
    public int distrust(String nameOrDigest) throws IOException {
        List<Entry> all = entries();
        List<Entry> kept = all.stream()
                .filter(e -> !e.digest().equals(nameOrDigest) && !e.pack().equals(nameOrDigest))
                .toList();
        if (kept.size() < all.size()) {
            write(kept);
        }
        return all.size() - kept.size();
    }

    private void write(List<Entry> entries) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path next = Files.createTempFile(folder, "trusted", ".tmp");
        Files.write(
                next,
                entries.stream()
                        .map(e -> e.digest() + " " + e.pack() + " " + e.since())
                        .toList(),
                StandardCharsets.UTF_8);
        Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
