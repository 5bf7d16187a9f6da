package ru.traektoria.events.consultation.web.pages;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import ru.traektoria.events.consultation.application.Advising;
import ru.traektoria.events.consultation.application.AskingMethodist;
import ru.traektoria.events.consultation.application.AskingMethodist.Said;
import ru.traektoria.events.consultation.application.FindingConsultations;
import ru.traektoria.events.consultation.model.ConsultationId;
import ru.traektoria.events.consultation.model.Message.Side;
import ru.traektoria.events.consultation.model.Topic;
import ru.traektoria.events.consultation.web.ConsultationView;
import ru.traektoria.events.consultation.web.ConsultationViews;
import ru.traektoria.platform.documents.FileAnswers;
import ru.traektoria.platform.kernel.Attachment;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.portal.Heading;
import ru.traektoria.portal.Russian;
import ru.traektoria.portal.form.Done;
import ru.traektoria.portal.form.Option;
import ru.traektoria.portal.look.Badge;

/** Спросить методиста and the card of one question with its thread. */
@Controller
class QuestionPages {

  private static final String PATH = ConsultationTables.PATH;
  static final String CARD = PATH + "/{id}";

  private final FindingConsultations finding;
  private final AskingMethodist asking;
  private final Advising advising;
  private final ConsultationViews views;
  private final FileAnswers files;

  QuestionPages(
      FindingConsultations finding,
      AskingMethodist asking,
      Advising advising,
      ConsultationViews views,
      FileAnswers files) {
    this.finding = finding;
    this.asking = asking;
    this.advising = advising;
    this.views = views;
    this.files = files;
  }

  @GetMapping(PATH + "/new")
  String fresh(Scope scope, Model model) {
    model.addAttribute(
        Heading.of("Спросить методиста")
            .under("Консультации", PATH)
            .lead(
                "Обычно отвечают за "
                    + Russian.count(
                        finding.topics(scope.viewer()).state().answerWithin(),
                        "рабочий день.",
                        "рабочих дня.",
                        "рабочих дней.")));
    model.addAttribute("topics", topics(scope));
    model.addAttribute("key", Ids.next());
    return "consultations/ask";
  }

  @PostMapping(PATH)
  ResponseEntity<Void> ask(
      @RequestParam(defaultValue = "") String topic,
      @RequestParam(defaultValue = "") String text,
      @RequestParam(required = false) List<MultipartFile> files,
      CreationKey key,
      Scope scope) {
    String id = asking.ask(key, topic, new Said(text, FileAnswers.uploads(files)), scope).id();
    return Done.at(PATH + "/" + id, "Вопрос отправлен методистам");
  }

  @GetMapping(CARD)
  String card(@PathVariable String id, Scope scope, Model model) {
    ConsultationView one = views.view(finding.one(new ConsultationId(id), scope), scope.viewer());
    Heading heading =
        Heading.of(one.topic().name())
            .under("Консультации", PATH)
            .badge(ConsultationTables.state(one));
    model.addAttribute(one.asker() == null ? heading : heading.lead(one.asker().name()));
    model.addAttribute("one", one);
    model.addAttribute("entries", ConsultationCard.entries(one));
    model.addAttribute("thread", one.thread().stream().map(QuestionPages::bubble).toList());
    model.addAttribute("words", lines(one.words()));
    model.addAttribute("key", Ids.next());
    model.addAttribute("late", one.late());
    model.addAttribute("marks", marks());
    model.addAttribute(
        "consultants",
        one.may().assign()
            ? advising.consultants(scope).stream()
                .map(c -> Option.of(c.subject(), c.name()))
                .toList()
            : List.of());
    return "consultations/consultation";
  }

  @GetMapping(CARD + "/files/{file}")
  ResponseEntity<byte[]> file(@PathVariable String id, @PathVariable String file, Scope scope) {
    ConsultationView one = views.view(finding.one(new ConsultationId(id), scope), scope.viewer());
    return files.answer(one.files(), file);
  }

  /** A message as the page shows it. */
  record Bubble(
      String author, String at, List<String> lines, Badge answer, List<Attachment> files) {}

  private static Bubble bubble(ConsultationView.Said said) {
    return new Bubble(
        said.author(),
        Russian.dateTime(said.at()),
        lines(said.text()),
        said.side() == Side.CONSULTANT ? Badge.info("Ответ методиста") : null,
        said.files());
  }

  private static List<String> lines(String text) {
    return Arrays.stream(text.split("\\R")).filter(line -> !line.isBlank()).toList();
  }

  private static List<Option> marks() {
    List<String> words = List.of("1: не помогло", "2", "3: частично", "4", "5: помогло полностью");
    return IntStream.rangeClosed(1, words.size())
        .mapToObj(mark -> Option.of(String.valueOf(mark), words.get(mark - 1)))
        .toList();
  }

  private List<Option> topics(Scope scope) {
    List<Topic> topics = finding.topics(scope.viewer()).state().topics();
    return topics.stream().map(topic -> Option.of(topic.code(), topic.name())).toList();
  }
}
