package ru.traektoria.events.meeting.model;

import ru.traektoria.events.activity.model.ActivityId;
import ru.traektoria.events.association.model.AssociationId;
import ru.traektoria.events.model.Place;
import ru.traektoria.platform.kernel.AcademicYear;

/**
 * Whose meeting it is and when it counts.
 *
 * @param learning in-house learning (S3-129)
 */
public record Frame(
    ActivityId activity,
    AssociationId association,
    Place place,
    AcademicYear year,
    boolean learning) {}
