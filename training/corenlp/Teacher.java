// Lets CoreNLP annotate CoNLL-U whose words stay as they are: "Merz" gets NE=B-PER|NEP=0.998 in MISC.
//   java -cp "$(cat classpath.txt)" Teacher.java names NE MODEL IN OUT [IN OUT ...]
//   java -cp "$(cat classpath.txt)" Teacher.java written NE MODEL IN OUT [IN OUT ...]
//   java -cp "$(cat classpath.txt)" Teacher.java trees TAGGER PARSER IN OUT [IN OUT ...]
// `names` appends KEY=label (B-/I-, no key for O) and KEY + "P", the marginal probability of the label at that word,
// O included. `written` does so too, but shows the model the tokens as the text writes them and spreads the labels over
// their words: "US - Senat" is "US-Senat", "in dem" is "im". That is what the German model was trained on.
// `trees` overwrites XPOS (UPOS where the tagger writes universal tags), HEAD and DEPREL.

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.ling.Word;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.trees.TypedDependency;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

public class Teacher {
  private static final Map<String, String> TYPES =
      Map.of("PERSON", "PER", "LOCATION", "LOC", "ORGANIZATION", "ORG", "MISC", "OTH");

  public static void main(String[] args) throws Exception {
    Consumer<Sentence> annotate = args[0].equals("trees") ? trees(args[1], args[2]) : names(args[0], args[1], args[2]);
    for (int i = 3; i + 1 < args.length; i += 2) {
      long began = System.nanoTime();
      int words = rewrite(Path.of(args[i]), Path.of(args[i + 1]), annotate);
      System.err.printf(Locale.ROOT, "%s: %d words, %.1f s%n", args[i + 1], words, (System.nanoTime() - began) / 1e9);
    }
  }

  /** A sentence's word rows (10 columns each) and its multi-word rows ("3-4", "zum"). */
  private record Sentence(List<String[]> words, List<String[]> contractions) {}

  /** What a model sees as one token: word rows [first, last). */
  private record Token(String form, int first, int last) {}

  private static Consumer<Sentence> names(String mode, String key, String model) throws Exception {
    CRFClassifier<CoreLabel> classifier = CRFClassifier.getClassifier(model);
    return sentence -> {
      List<Token> tokens = mode.equals("written") ? written(sentence) : asTheyStand(sentence);
      List<CoreLabel> labelled = classifier.classifySentence(tokens.stream().map(token -> new Word(token.form)).toList());
      var marginals = classifier.getCliqueTree(labelled);
      String before = "O";
      for (int i = 0; i < tokens.size(); i++) {
        Token token = tokens.get(i);
        String raw = labelled.get(i).get(AnswerAnnotation.class);
        String type = raw.replaceFirst("^[BI]-", "");
        String name = TYPES.getOrDefault(type, type);
        // The models tell no beginnings: two names of one type side by side are one name, unless the model writes B-.
        boolean begins = !name.equals(before) || raw.startsWith("B-");
        String probability = String.format(Locale.ROOT, "%.3f", marginals.prob(i, raw));
        for (int word = token.first; word < token.last; word++) {
          String label = name.equals("O") ? "" : key + (begins && word == token.first ? "=B-" : "=I-") + name + "|";
          String[] row = sentence.words.get(word);
          row[9] = (row[9].equals("_") ? "" : row[9] + "|") + label + key + "P=" + probability;
        }
        before = name;
      }
    };
  }

  private static List<Token> asTheyStand(Sentence sentence) {
    List<Token> tokens = new ArrayList<>();
    for (String[] row : sentence.words) tokens.add(new Token(row[1], tokens.size(), tokens.size() + 1));
    return tokens;
  }

  /** Contractions and hyphenated compounds are one token: "zum", "US-Senat", "Nord-" in "Nord- und Ostsee". */
  private static List<Token> written(Sentence sentence) {
    List<String[]> rows = sentence.words;
    List<Token> tokens = new ArrayList<>();
    for (int i = 0, last; i < rows.size(); i = last) {
      String[] contraction = contractionAt(sentence, i);
      if (contraction != null) {
        last = Integer.parseInt(contraction[0].split("-")[1]);
        tokens.add(new Token(contraction[1], i, last));
        continue;
      }
      StringBuilder form = new StringBuilder(rows.get(i)[1]);
      boolean word = Character.isLetterOrDigit(form.charAt(0));
      for (last = i + 1; word && last < rows.size() && glued(rows.get(last - 1)); last++) {
        boolean hyphen = rows.get(last)[1].equals("-");
        boolean behind = rows.get(last - 1)[1].equals("-") && Character.isLetterOrDigit(rows.get(last)[1].charAt(0));
        if (!hyphen && !behind) break;
        form.append(rows.get(last)[1]);
      }
      tokens.add(new Token(form.toString(), i, last));
    }
    return tokens;
  }

  private static String[] contractionAt(Sentence sentence, int word) {
    for (String[] row : sentence.contractions) if (row[0].startsWith((word + 1) + "-")) return row;
    return null;
  }

  private static boolean glued(String[] row) {
    return row[9].contains("SpaceAfter=No");
  }

  private static Consumer<Sentence> trees(String taggerModel, String parserModel) {
    MaxentTagger tagger = new MaxentTagger(taggerModel);
    DependencyParser parser = DependencyParser.loadFromModelFile(parserModel);
    boolean universal = taggerModel.contains("-ud");
    return sentence -> {
      List<String[]> rows = sentence.words;
      List<TaggedWord> tagged = tagger.tagSentence(rows.stream().map(row -> new Word(row[1])).toList());
      for (int i = 0; i < rows.size(); i++) {
        String tag = tagged.get(i).tag();
        rows.get(i)[universal ? 3 : 4] = tag;
        rows.get(i)[6] = "0";
        rows.get(i)[7] = "root";
      }
      for (TypedDependency arc : parser.predict(tagged).typedDependencies()) {
        String[] row = rows.get(arc.dep().index() - 1);
        row[6] = String.valueOf(arc.gov().index());
        row[7] = arc.reln().toString().toLowerCase(Locale.ROOT);
      }
    };
  }

  /** Copies a CoNLL-U file, its words annotated; multi-word and empty lines and comments stay. Returns the number of words. */
  private static int rewrite(Path in, Path out, Consumer<Sentence> annotate) throws IOException {
    int count = 0;
    List<String[]> lines = new ArrayList<>();
    Sentence sentence = new Sentence(new ArrayList<>(), new ArrayList<>());
    try (PrintWriter writer = new PrintWriter(Files.newBufferedWriter(out));
        var reader = Files.newBufferedReader(in)) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isEmpty()) {
          String[] row = line.split("\t", -1);
          if (row.length == 10 && row[0].matches("\\d+")) sentence.words.add(row);
          if (row.length == 10 && row[0].matches("\\d+-\\d+")) sentence.contractions.add(row);
          lines.add(row);
          continue;
        }
        if (!sentence.words.isEmpty()) annotate.accept(sentence);
        for (String[] row : lines) writer.print(String.join("\t", row) + "\n");
        writer.print("\n");
        count += sentence.words.size();
        lines.clear();
        sentence.words.clear();
        sentence.contractions.clear();
      }
    }
    return count;
  }
}
