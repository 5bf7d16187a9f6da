package ru.traektoria.events.series.web;

import java.time.LocalDate;
import ru.traektoria.events.activity.web.Named;
import ru.traektoria.events.series.model.SeriesState;
import ru.traektoria.events.series.model.SeriesTerms;

/**
 * A series as people and machines read it.
 *
 * @param version for {@code If-Match}
 * @param organisation whose it is; {@code null} for the municipality
 * @param forgotten its days have passed and nobody has closed it
 * @param analysis for who holds it; {@code null} otherwise
 * @param holds whether the viewer may change it and sees who came
 */
public record SeriesView(
    String id,
    long version,
    SeriesTerms terms,
    SeriesState state,
    boolean forgotten,
    String municipality,
    Named organisation,
    Named association,
    String analysis,
    LocalDate closedOn,
    boolean holds) {}
