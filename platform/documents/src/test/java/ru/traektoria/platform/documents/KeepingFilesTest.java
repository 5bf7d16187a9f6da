package ru.traektoria.platform.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import ru.traektoria.platform.kernel.Attachment;
import ru.traektoria.platform.web.tabular.Upload;

/** No file stays that no record refers to. */
class KeepingFilesTest {

  private final Map<String, byte[]> there = new HashMap<>();
  private final KeepingFiles keeping = new KeepingFiles(new CheckingFile(), new Shelf());

  @Test
  void whatADecisionRefersToIsKept() {
    List<Attachment> named = keeping.with(two(), kept -> kept, Function.identity());

    assertThat(there.keySet())
        .containsExactlyInAnyOrderElementsOf(named.stream().map(Attachment::id).toList());
  }

  @Test
  void aRepeatThatMeetsTheFirstRecordLeavesNoSecondCopy() {
    List<Attachment> first = keeping.with(two(), kept -> kept, Function.identity());

    List<Attachment> again = keeping.with(two(), kept -> first, Function.identity());

    assertThat(again).isEqualTo(first);
    assertThat(there.keySet())
        .containsExactlyInAnyOrderElementsOf(first.stream().map(Attachment::id).toList());
  }

  @Test
  void whatIsNamedNoMoreIsDroppedAndTheRestStays() {
    List<Attachment> both = keeping.with(two(), kept -> kept);
    keeping.drop(both, both.subList(1, 2));
    assertThat(there.keySet()).containsExactly(both.get(1).id());
    keeping.drop(List.of(), List.of());
    assertThat(there).hasSize(1);
  }

  @Test
  void aRefusedOneLeavesNothingBehind() {
    assertThatThrownBy(
            () ->
                keeping.with(
                    two(),
                    kept -> {
                      assertThat(there).hasSize(2);
                      throw new IllegalStateException("refused");
                    }))
        .hasMessage("refused");

    assertThat(there).isEmpty();
  }

  @Test
  void aWrongKindAmongThemRefusesAll() {
    Upload programme = new Upload("урок.pdf", new byte[] {'M', 'Z', 0, 0, 1});

    assertThatThrownBy(() -> keeping.with(List.of(pdf("a.pdf"), programme), kept -> kept))
        .hasMessageContaining("не подходит");

    assertThat(there).isEmpty();
  }

  private static List<Upload> two() {
    return List.of(pdf("План урока.pdf"), pdf("Раздаточный материал.pdf"));
  }

  private static Upload pdf(String name) {
    return new Upload(name, "%PDF-1.7\n1 0 obj".getBytes(StandardCharsets.US_ASCII));
  }

  private final class Shelf implements Files {

    @Override
    public void keep(Attachment attachment, byte[] content) {
      there.put(attachment.id(), content);
    }

    @Override
    public Optional<byte[]> open(String id) {
      return Optional.ofNullable(there.get(id));
    }

    @Override
    public int removeOlder(String type, Duration age) {
      return 0;
    }

    @Override
    public void remove(String id) {
      there.remove(id);
    }
  }
}
