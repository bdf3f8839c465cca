/** What English news pages write around an article: menus, share bars, notices. */
import { phrases } from '../phrases.ts'

/** A line that contains one of these is not the article. */
export const boilerplate = phrases`contributed to this report, contributed reporting, contributed to this article, do you like the content, was this article, did you find this, did you like this, this article was first published, this article originally appeared, this story has been updated, has not been edited, auto-generated, syndicated feed
cookie*, preferred source, newsletter, all rights reserved, terms of use, terms of service, privacy policy
support our, message to our readers, our readers, independent journalism, follow us, share this, click here
go to video, watch the video, download the app, download our app, text size, font size, leave a comment
post a comment, your email, report an error, report a mistake, found a mistake, your feedback, give feedback
your opinion, related articles, related news, most read, most viewed, you may also like, recommended for you
back to top, skip to content, put this text into, rewrite the following, summarise this, summarize this, scan the qr
©, whatsapp channel, telegram channel, min read, minute read, views today, add us on google, follow on google
google news, subscribe now, subscribe to, subscribe for, please support, support our journalism, subscribe to our
sign up for, sign up to, sign in to, log in to, copyright ©, © 20, advertise with us, enable javascript
translate this article, rewrite this article, send us your`

/** The same where the line ends no sentence: a report may use these words too. */
export const boilerplateOpen = phrases`hours ago, minutes ago, days ago, hour ago, day ago, listen to this article
sign up, sign in, log in, advertis*, support us, share on, read more, send us, more from, javascript, rewrite this
translate this, paraphras*, copyright, join our, donate, subscribe`

/** Whole lines that are not the article. */
export const boilerplateLines = phrases`1x, 1.0x, live updates, just in
news, home, world, politics, business, economy, opinion, sports, sport, video, videos, photos, gallery, menu, search
share, print, email, tweet, facebook, twitter, linkedin, whatsapp, telegram, copy link, listen, save, advertisement
sponsored, trending, latest, comments, comment, tags, related, breaking news, live, close, next, previous
foreign relations, foreign affairs, top stories, editor’s picks, editor's picks, follow, end, the end, international
society, culture, views, view, shares, likes, reads, reactions, breaking, exclusive, headlines, more, more news
read aloud, audio, asia, europe, africa, americas, vietnam, national, local, general, diplomacy, environment
technology, tech, lifestyle, life, travel, education, health, entertainment, science, markets, companies, industry
analysis, featured, subscribe, login, register, about us, contact, contact us, instagram, youtube, tiktok, threads
pinterest, reddit, zalo, messenger, x, rss, font, gift this article, bookmark`
