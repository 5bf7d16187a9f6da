package ru.traektoria.platform.web.tabular;

import java.util.List;
import java.util.function.Function;
import ru.traektoria.platform.web.access.Scope;

/**
 * One kind of file that a service takes in.
 *
 * @param code as addresses and the journal have it, {@code target-models}
 * @param title as people read it, «Целевая модель»
 * @param columns of the file and of its template
 * @param register address of the page where the result is seen
 * @param rows the import within the reach of who brings the file; may refuse with a problem
 */
public record ImportKind(
    String code,
    String title,
    List<Column> columns,
    String register,
    Function<Scope, RowImport> rows) {}
