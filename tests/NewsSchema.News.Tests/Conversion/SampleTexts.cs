namespace NewsSchema.News.Tests;

/// <summary>Texts written for the tests.</summary>
internal static class SampleTexts
{
    public const string Ferry = """
        Harbour News

        Ferry 'was never safe', says pilot as Portwell mourns

        By Orla Finch and Dev Marsh, Tidewater Post
        Published: 2031-03-03 18:05:09 GMT

        The ferry Halcyon sank at noon on Monday in the mouth of the harbour, the Portwell Harbour Board said.

        “The tide turned, and nobody was ready for it,” said pilot Rosa Lind. “We lost the rope.”

        Boats leave the pier in Portwell on March 3, 2031. REUTERS/Lena Voss

        Lind, who has worked in the harbour since 2011, called the rope “useless.” She told reporters that the board had known about it for years.

        The board rejected the accusation. “Every rope was inspected in January,” it said in a statement.

        Sign up for our newsletter to get the news of the harbour every morning.

        """;
}
