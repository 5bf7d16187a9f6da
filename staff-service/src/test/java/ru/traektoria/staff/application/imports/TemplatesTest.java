package ru.traektoria.staff.application.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ru.traektoria.platform.web.tabular.Column;
import ru.traektoria.platform.web.tabular.TableTemplate;

class TemplatesTest {

  @ParameterizedTest
  @EnumSource(ImportKind.class)
  void theTemplateHasTheHeadersThatAreRead(ImportKind kind) throws IOException {
    List<Column> columns = Importing.columns(kind);
    byte[] file = TableTemplate.xlsx(kind.title(), columns);
    try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
      List<String> headers =
          book.getFirstSheet().read().get(0).stream().map(cell -> cell.getText()).toList();
      assertThat(headers).isEqualTo(columns.stream().map(Column::title).toList());
    }
  }

  @ParameterizedTest
  @EnumSource(ImportKind.class)
  void noHeaderMeansTwoColumns(ImportKind kind) {
    Set<String> seen = new HashSet<>();
    for (Column column : Importing.columns(kind)) {
      assertThat(seen.add(column.title().toLowerCase())).as(column.title()).isTrue();
      column.aliases().forEach(a -> assertThat(seen.add(a.toLowerCase())).as(a).isTrue());
    }
  }
}
