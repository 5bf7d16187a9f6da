package ru.traektoria.portal.table;

import java.util.List;
import ru.traektoria.portal.look.Action;
import ru.traektoria.portal.look.Badge;

/** One cell as it is shown; only the parts that its column fills are there. */
public record Cell(
    Column<?> column,
    String text,
    String note,
    String href,
    List<Badge> badges,
    List<Action> actions) {}
