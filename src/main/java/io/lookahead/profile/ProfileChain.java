package io.lookahead.profile;

import io.lookahead.facts.Location;
import io.lookahead.text.yaml.BoundedFile;
import io.lookahead.text.yaml.NearWords;
import io.lookahead.text.yaml.SchemaCheck;
import io.lookahead.text.yaml.YamlDocument;
import io.lookahead.text.yaml.YamlException;
import io.lookahead.text.yaml.YamlLimits;
import io.lookahead.text.yaml.YamlProblem;
import io.lookahead.text.yaml.YamlReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a profile and, one after the other, the profiles it extends. */
final class ProfileChain {

    static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,59}");
    private static final int MAX_LENGTH = 8;

    private final Path home;
    private final List<String> known;
    private final SchemaCheck schema;
    private final List<ProfileLayer> layers = new ArrayList<>();
    private final List<YamlProblem> problems = new ArrayList<>();

    ProfileChain(Path home, List<String> known, SchemaCheck schema) {
        this.home = home;
        this.known = known;
        this.schema = schema;
    }

    /** The profile first, what it extends after it; complete only where there are no {@link #problems()}. */
    List<ProfileLayer> layers() {
        return layers;
    }

    List<YamlProblem> problems() {
        return problems;
    }

    void follow(String nameOrFile, Path folder) {
        Location asked = new Location(nameOrFile, 1, 1);
        Optional<String> next = Optional.of(nameOrFile);
        Path from = folder;
        while (next.isPresent() && problems.isEmpty()) {
            Optional<ProfileLayer> layer = read(next.get(), from, asked);
            if (layer.isEmpty() || !problems.isEmpty()) {
                return;
            }
            layers.add(layer.get());
            next = layer.get().parent();
            asked = layer.get().document().valueAt("/extends");
            from = parentOf(layer.get().file());
        }
    }

    private Optional<ProfileLayer> read(String nameOrFile, Path folder, Location asked) {
        boolean isName = Profiles.isName(nameOrFile);
        Path file = isName
                ? home.resolve("profiles").resolve(nameOrFile + ".yaml")
                : folder.resolve(nameOrFile).normalize();
        if (layers.stream().anyMatch(layer -> layer.file().equals(file))) {
            problems.add(new YamlProblem(asked, "profiles extend each other in a circle: " + chainText(nameOrFile)));
            return Optional.empty();
        }
        if (layers.size() == MAX_LENGTH) {
            problems.add(new YamlProblem(asked, "more than " + MAX_LENGTH + " profiles extend each other"));
            return Optional.empty();
        }
        String shown = isName ? "profiles/" + nameOrFile + ".yaml" : nameOrFile;
        byte[] bytes;
        try {
            bytes = BoundedFile.read(file, YamlLimits.HAND_WRITTEN.maxBytes());
        } catch (IOException e) {
            problems.add(isName ? noSuchName(nameOrFile, asked, e) : notReadable(shown, asked, e));
            return Optional.empty();
        }
        return parse(shown, file, bytes);
    }

    private Optional<ProfileLayer> parse(String shown, Path file, byte[] bytes) {
        try {
            YamlDocument document = new YamlReader(YamlLimits.HAND_WRITTEN).read(shown, bytes);
            problems.addAll(schema.check(document));
            return Optional.of(new ProfileLayer(file, document));
        } catch (YamlException e) {
            problems.add(e.problem());
            return Optional.empty();
        }
    }

    private YamlProblem noSuchName(String name, Location asked, IOException cause) {
        if (known.contains(name)) {
            return notReadable("profiles/" + name + ".yaml", asked, cause);
        }
        String hint = NearWords.nearest(name, known)
                .map(near -> "; did you mean '" + near + "'?")
                .orElse("; there are " + String.join(", ", known) + ", or give a file such as ./" + name + ".yaml");
        return new YamlProblem(asked, "there is no profile called '" + name + "'" + hint);
    }

    private static YamlProblem notReadable(String shown, Location asked, IOException cause) {
        String reason = cause instanceof java.nio.file.FileSystemException system && system.getReason() != null
                ? system.getReason()
                : cause instanceof java.nio.file.AccessDeniedException
                        ? "it may not be read"
                        : String.valueOf(cause.getMessage());
        return new YamlProblem(asked, "the profile '" + shown + "' cannot be read: " + reason);
    }

    private String chainText(String last) {
        StringBuilder text = new StringBuilder();
        layers.forEach(layer -> text.append(layer.name()).append(" → "));
        return text.append(last).toString();
    }

    private static Path parentOf(Path file) {
        Path parent = file.getParent();
        return parent == null ? Path.of("") : parent;
    }
}
