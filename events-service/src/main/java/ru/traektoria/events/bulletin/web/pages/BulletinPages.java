package ru.traektoria.events.bulletin.web.pages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import ru.traektoria.events.activity.web.Words;
import ru.traektoria.events.bulletin.application.FindingBulletins;
import ru.traektoria.events.bulletin.application.SendingBulletins;
import ru.traektoria.events.bulletin.model.Audience.People;
import ru.traektoria.events.bulletin.model.Bulletin;
import ru.traektoria.events.bulletin.model.BulletinContent.Topic;
import ru.traektoria.events.bulletin.model.BulletinId;
import ru.traektoria.events.bulletin.web.BulletinView;
import ru.traektoria.events.bulletin.web.BulletinViews;
import ru.traektoria.events.staff.Subjects;
import ru.traektoria.platform.documents.FileAnswers;
import ru.traektoria.platform.events.directory.DirectoryEntry;
import ru.traektoria.platform.events.directory.StaffDirectory;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Done;
import ru.traektoria.portal.form.Option;
import ru.traektoria.portal.look.Badge;
import ru.traektoria.portal.look.Entry;

/** Отправить бюллетень, read it, confirm it. */
@Controller
class BulletinPages {

  private static final String CARD = BulletinTables.PATH + "/{id}";
  private static final List<Option> KINDS =
      List.of(
          Option.of("SCHOOL", "Школы"),
          Option.of("KINDERGARTEN", "Детские сады"),
          Option.of("ADDITIONAL", "Дополнительное образование"),
          Option.of("OTHER", "Иные"));

  private final FindingBulletins finding;
  private final SendingBulletins sending;
  private final BulletinViews views;
  private final Subjects subjects;
  private final StaffDirectory directory;
  private final FileAnswers files;

  BulletinPages(
      FindingBulletins finding,
      SendingBulletins sending,
      BulletinViews views,
      Subjects subjects,
      StaffDirectory directory,
      FileAnswers files) {
    this.finding = finding;
    this.sending = sending;
    this.views = views;
    this.subjects = subjects;
    this.directory = directory;
    this.files = files;
  }

  @GetMapping(BulletinTables.PATH + "/new")
  String fresh(Scope scope, Model model) {
    String town = scope.viewer().municipality().orElse("-");
    model.addAttribute(
        Heading.of("Отправить бюллетень")
            .under("Бюллетени", BulletinTables.PATH)
            .lead("После отправки текст не меняется; ошиблись — отзовите и отправьте новый."));
    model.addAttribute("key", Ids.next());
    model.addAttribute("topics", Words.options(Topic.values(), Topic::label));
    model.addAttribute("kinds", KINDS);
    model.addAttribute("people", Words.options(People.values(), People::label));
    model.addAttribute("term", Bulletin.USUAL_TERM);
    model.addAttribute("subjects", Words.options(subjects.choices()));
    model.addAttribute(
        "organisations",
        directory.organisationsIn(town).stream()
            .map(entry -> Option.of(entry.id(), entry.name()))
            .toList());
    model.addAttribute(
        "positions",
        directory.teachersIn(town).stream()
            .map(DirectoryEntry::position)
            .filter(Objects::nonNull)
            .distinct()
            .sorted(Comparator.comparing(Russian::sortKey))
            .map(name -> Option.of(name, name))
            .toList());
    return "bulletins/form";
  }

  @PostMapping(BulletinTables.PATH)
  ResponseEntity<Void> send(BulletinForm form, CreationKey key, Scope scope) {
    int term = form.term() == null ? Bulletin.USUAL_TERM : form.term();
    String id =
        sending
            .send(key, form.content(), FileAnswers.uploads(form.files()), form.to(), term, scope)
            .id();
    return Done.at(BulletinTables.PATH + "/" + id, "Бюллетень отправлен");
  }

  @GetMapping(CARD)
  String card(@PathVariable String id, Scope scope, Model model) {
    BulletinView one = views.view(finding.one(new BulletinId(id), scope), scope.viewer());
    Heading heading =
        Heading.of(one.title()).under("Бюллетени", BulletinTables.PATH).lead(one.topic().label());
    if (one.withdrawn()) {
      heading = heading.badge(Badge.neutral("Отозван").icon("ban"));
    } else if (one.standing() != null) {
      heading = heading.badge(BulletinTables.badge(one.standing()));
    }
    model.addAttribute(heading);
    model.addAttribute("one", one);
    model.addAttribute(
        "body", Arrays.stream(one.body().split("\\R")).filter(l -> !l.isBlank()).toList());
    model.addAttribute("entries", entries(one));
    model.addAttribute("rows", one.organisations().stream().map(BulletinPages::line).toList());
    return "bulletins/bulletin";
  }

  /** One organisation as the page shows it. */
  record Line(String organisation, Badge standing, String when) {}

  private static Line line(BulletinView.Row row) {
    Badge badge =
        switch (row.standing()) {
          case WAITED_FOR -> Badge.info("Ждём").icon("clock");
          case IN_TIME -> Badge.good("Вовремя");
          case LATE -> Badge.warning("Позже срока");
          case MISSED -> Badge.bad("Не подтвердила");
        };
    String when = row.at() == null ? "" : Russian.dateTime(row.at());
    return new Line(row.organisation().name(), badge, when);
  }

  private static List<Entry> entries(BulletinView one) {
    List<Entry> entries = new ArrayList<>();
    entries.add(Entry.of("Отправлен", Russian.date(one.sentOn())));
    entries.add(Entry.of("Подтвердить до", Russian.date(one.dueOn())));
    entries.add(Entry.of("Кому", "Организации: " + one.of() + ". " + one.people().label()));
    if (!one.positions().isEmpty()) {
      entries.add(Entry.of("Должности", String.join(", ", one.positions())));
    }
    if (!one.subjects().isEmpty()) {
      entries.add(Entry.of("Предметы", String.join(", ", one.subjects())));
    }
    if (!one.organisations().isEmpty()) {
      entries.add(Entry.of("Подтвердили", Russian.of(one.confirmed(), one.of())));
    }
    return entries;
  }

  @GetMapping(CARD + "/files/{file}")
  ResponseEntity<byte[]> file(@PathVariable String id, @PathVariable String file, Scope scope) {
    return files.answer(finding.one(new BulletinId(id), scope).state().content().files(), file);
  }

  @PostMapping(CARD + "/confirmation")
  ResponseEntity<Void> confirm(@PathVariable String id, Scope scope) {
    sending.confirm(new BulletinId(id), scope);
    return Done.here("Подтверждено: организация прочла бюллетень");
  }

  @PostMapping(CARD + "/withdrawal")
  ResponseEntity<Void> withdraw(@PathVariable String id, Scope scope) {
    sending.withdraw(new BulletinId(id), scope);
    return Done.here("Бюллетень отозван: подтверждать его не нужно");
  }
}
