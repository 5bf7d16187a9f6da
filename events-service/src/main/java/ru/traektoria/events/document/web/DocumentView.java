package ru.traektoria.events.document.web;

import java.time.LocalDate;
import java.util.List;
import ru.traektoria.events.activity.web.Named;
import ru.traektoria.events.document.model.LibraryDocument.Approval;
import ru.traektoria.events.document.model.LibraryDocument.End;
import ru.traektoria.events.document.model.LibraryDocument.Standing;
import ru.traektoria.events.document.model.Sheet;
import ru.traektoria.platform.kernel.Attachment;

/**
 * A document as people and machines read it.
 *
 * @param version for {@code If-Match}
 * @param organisation the school whose it is; {@code null} for the municipality's
 * @param association the council or association it is about; {@code null} if none
 * @param standing in force or not, today
 * @param last the last day in force; {@code null} without term
 * @param keeps whether the viewer may change it
 */
public record DocumentView(
    String id,
    long version,
    Sheet sheet,
    String municipality,
    Named organisation,
    Named association,
    List<Attachment> files,
    Approval approval,
    End end,
    Standing standing,
    LocalDate last,
    boolean keeps) {}
