import com.adobe.epubcheck.tool.EpubChecker;

/** Runs EPUBCheck over many books in one Java machine: its start takes longer than a book. */
final class CheckEpubs {
  private CheckEpubs() {}

  public static void main(String[] books) {
    int worst = 0;
    for (String book : books) {
      int code = new EpubChecker().run(new String[] {book, "--failonwarnings"});
      worst = Math.max(worst, Math.abs(code));
    }
    System.exit(worst == 0 ? 0 : 1);
  }
}
