package io.lookahead.cli;

import io.lookahead.report.Outlook;
import io.lookahead.session.ExitCode;
import io.lookahead.session.SessionException;
import io.lookahead.sim.Preview;
import io.lookahead.sim.Timeline;
import io.lookahead.sim.view.PreviewSvg;
import io.lookahead.sim.view.TimelineSvg;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes the pictures of a simulation into a folder of the operator's choice. */
final class SimulatePictures {

    private static final int TIMELINE_SLOTS = 12;

    private final Path folder;

    SimulatePictures(Path folder) {
        this.folder = folder;
    }

    /** Those of a runtime, each file beginning with its name. */
    void write(Outlook outlook) {
        Map<String, Preview> phases = new LinkedHashMap<>();
        outlook.phases().forEach((phase, preview) -> phases.put(Outlook.name(phase), preview));
        if (!phases.isEmpty()) {
            write(outlook.runtime() + "-", phases, new ArrayList<>(phases.values()).get(phases.size() - 1));
        }
    }

    /** Bars of all previews, the distribution and a timeline of the last. */
    void write(String prefix, Map<String, Preview> previews, Preview last) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(prefix + "block-time.svg"), PreviewSvg.bars(previews));
            Files.writeString(folder.resolve(prefix + "distribution.svg"), PreviewSvg.histogram(last));
            Timeline timeline = Timeline.record(last.parameters(), TIMELINE_SLOTS);
            Files.writeString(folder.resolve(prefix + "timeline.svg"), TimelineSvg.of(timeline));
        } catch (IOException unwritable) {
            throw new SessionException(
                    ExitCode.INPUT,
                    "--svg: " + folder + " cannot be written (" + unwritable.getMessage()
                            + "); give a folder that you may write to");
        }
    }
}
