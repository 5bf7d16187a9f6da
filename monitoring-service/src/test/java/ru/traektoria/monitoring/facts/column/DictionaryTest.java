package ru.traektoria.monitoring.facts.column;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Every text comes back as it was, however it lies in memory. */
class DictionaryTest {

  private static final String UUID_TEXT = "0199a2c4-6f00-7a10-8c00-00000000000f";

  private static List<String> texts() {
    List<String> texts = new ArrayList<>();
    for (int length = 0; length < 45; length++) {
      texts.add("x".repeat(length));
      texts.add("\0".repeat(length + 1));
      texts.add("ш".repeat(length + 1));
    }
    texts.add(UUID_TEXT);
    texts.add(UUID_TEXT.toUpperCase());
    texts.add(UUID_TEXT.replace('-', '0'));
    for (int at = 0; at < 36; at++) {
      texts.add(UUID_TEXT.substring(0, at) + "g" + UUID_TEXT.substring(at + 1));
    }
    texts.add(UUID_TEXT.substring(0, 35) + "-");
    texts.add("00000000-0000-0000-0000-000000000000");
    texts.add("ffffffff-ffff-ffff-ffff-ffffffffffff");
    Random random = new Random(5);
    for (int i = 0; i < 20_000; i++) {
      texts.add(new UUID(random.nextLong(), random.nextLong()).toString());
    }
    return texts;
  }

  private static Dictionary dictionary(List<String> texts) {
    Dictionary dictionary = new Dictionary("ids");
    texts.forEach(dictionary::of);
    return dictionary;
  }

  private static void holds(Dictionary dictionary, List<String> texts) {
    assertThat(dictionary.size()).isEqualTo(texts.size());
    for (int i = 0; i < texts.size(); i++) {
      assertThat(dictionary.text(i)).isEqualTo(texts.get(i));
      assertThat(dictionary.find(texts.get(i))).isEqualTo(i);
      assertThat(dictionary.of(texts.get(i))).isEqualTo(i);
    }
    assertThat(dictionary.find("0199a2c4-6f00-7a10-8c00-0000000000ff")).isEqualTo(Dictionary.NONE);
    assertThat(dictionary.find("nobody")).isEqualTo(Dictionary.NONE);
  }

  @Test
  void everyTextComesBackAsItWas() {
    List<String> texts = texts();
    assertThat(new HashSet<>(texts)).hasSameSizeAs(texts);
    holds(dictionary(texts), texts);
  }

  @Test
  void anImageGivesTheSameNumbersBackAndGoesOnCounting() {
    List<String> texts = texts();
    Dictionary known = dictionary(texts.subList(0, 30));
    Image.Writer image = new Image.Writer();
    dictionary(texts).write(image);
    known.read(image.reader());
    holds(known, texts);
    List<String> more = new ArrayList<>(texts);
    for (int i = 0; i < 100_000; i++) {
      more.add("m" + i);
    }
    more.forEach(known::of);
    holds(known, more);
  }

  @Test
  void anImageWithOtherFirstEntriesIsRefused() {
    Image.Writer image = new Image.Writer();
    dictionary(List.of("a", "b")).write(image);
    assertThatThrownBy(() -> dictionary(List.of("b")).read(image.reader()))
        .isInstanceOf(IllegalStateException.class);
    Image.Writer shorter = new Image.Writer();
    dictionary(List.of("a")).write(shorter);
    assertThatThrownBy(() -> dictionary(List.of("a", "b")).read(shorter.reader()))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aUuidTakesSixteenBytesAndASlot() {
    assertThat(bytes(100_000)).isBetween(20 * 100_000, 24 * 100_000);
  }

  private static int bytes(int uuids) {
    Dictionary ids = new Dictionary("ids");
    Random random = new Random(6);
    for (int i = 0; i < uuids; i++) {
      ids.of(new UUID(random.nextLong(), random.nextLong()).toString());
    }
    Image.Writer image = new Image.Writer();
    ids.write(image);
    return image.chunks().stream().mapToInt(chunk -> chunk.length).sum();
  }
}
