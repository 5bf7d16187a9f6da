package ru.traektoria.events.outside.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import ru.traektoria.events.activity.model.ActivityKind;
import ru.traektoria.events.activity.model.Description.Level;
import ru.traektoria.events.activity.model.Enrolment.Role;
import ru.traektoria.events.outside.model.Citation;
import ru.traektoria.events.outside.model.Outside;
import ru.traektoria.platform.kernel.Attachment;

/**
 * An outside participation as people and machines read it.
 *
 * @param citation выходные данные
 * @param reference библиографическая запись; {@code null} for what is no publication
 * @param listed stands in the municipality's list of contests
 * @param mine whether it is the viewer's own
 * @param confirms whether the viewer's word confirms it
 */
public record OutsideView(
    String id,
    long version,
    String teacher,
    String name,
    String organisation,
    String title,
    ActivityKind kind,
    Level level,
    Role role,
    String where,
    LocalDate heldOn,
    BigDecimal hours,
    String link,
    List<Attachment> files,
    Citation citation,
    String reference,
    Outside.State state,
    String remark,
    boolean listed,
    boolean mine,
    boolean confirms) {}
