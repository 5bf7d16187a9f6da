package ru.traektoria.portal.navigation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;

class MenuTest {
  private static final List<NavigationItem> ALL =
      NavigationFile.read(new ClassPathResource("navigation.yaml"));

  @Test
  void everybodySeesOnlyTheEntriesOfTheirRoles() {
    assertThat(ids(Menu.of(ALL, List.of("TEACHER")))).containsExactly("home", "plan");
    assertThat(ids(Menu.of(ALL, List.of("ADMIN")))).containsExactly("home", "plan", "accounts");
    assertThat(ids(Menu.of(ALL, List.of("SCHOOL_LEAD", "ADMIN"))))
        .containsExactly("home", "people", "plan", "accounts");
  }

  @Test
  void groupsStandAsTheirFirstEntryDoes() {
    assertThat(Menu.of(ALL, List.of("METHODIST")).groups().keySet())
        .containsExactly("", "Кадры", "Развитие", "Показатели");
  }

  @Test
  void aLongMenuIsFolded() {
    NavigationItem one = ALL.get(0);
    assertThat(Menu.of(Collections.nCopies(16, one), List.of("METHODIST")).folded()).isFalse();
    assertThat(Menu.of(Collections.nCopies(17, one), List.of("METHODIST")).folded()).isTrue();
  }

  @Test
  void aServiceWithoutAFileHasNoMenu() {
    assertThat(NavigationFile.read(new ClassPathResource("nothing.yaml"))).isEmpty();
  }

  @Test
  void anEntryWithoutAnAddressStopsTheService() {
    byte[] yaml = "- {id: x, title: Без адреса}".getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> NavigationFile.read(new ByteArrayResource(yaml)))
        .hasMessageContaining("href");
  }

  @Test
  void aPersonHasTwoLettersAtMost() {
    assertThat(new Person("Лужайкина В. П.", "методист", "").initials()).isEqualTo("ЛВ");
    assertThat(new Person("admin", "администратор", "").initials()).isEqualTo("a");
    assertThat(new Person("", "", "").initials()).isEmpty();
  }

  private static List<String> ids(Menu menu) {
    return menu.groups().values().stream().flatMap(List::stream).map(NavigationItem::id).toList();
  }
}
