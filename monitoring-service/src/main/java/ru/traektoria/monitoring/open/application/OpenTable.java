package ru.traektoria.monitoring.open.application;

import java.time.Instant;
import java.util.List;
import ru.traektoria.monitoring.frozen.FrozenWindow;

/**
 * Открытые показатели муниципалитета.
 *
 * @param name of the municipality
 * @param window from which every number is taken
 * @param since when it was published; {@code null}: a proposal as it would look
 */
public record OpenTable(
    String municipality,
    String name,
    FrozenWindow window,
    Instant since,
    List<OpenFigure> figures) {}
