// SPDX-License-Identifier: MIT
#ifndef PITH_DETAIL_CHROME_WORDS_HPP
#define PITH_DETAIL_CHROME_WORDS_HPP

// The words by which a reader knows that a line belongs to the page around an article: bylines, buttons, notices, and the
// lines behind which the article is over. Written folded; a_b is the word b directly behind the word a. The lists are
// hashed at compile time (language.hpp): 2 bytes a slot, and only for the languages that a program names.

#include <pith/version.hpp>

PITH_NAMESPACE_BEGIN

namespace detail {

// Of a language without a list. `slots` is a power of two above the number of its words and of those in `chrome_everywhere`.
template <class Data>
struct chrome_words {
  static constexpr size_t slots = 64;
  static constexpr char person[] = "";  // trades and verbs of bylines and authors' notes
  static constexpr char page[] = "";    // what pages say about themselves
  static constexpr char after[] = "";   // what opens the part behind the article, in a line of its own
};

struct chrome_everywhere {
  static constexpr char page[] =
      "cookie cookies newsletter facebook twitter instagram whatsapp linkedin pinterest telegram tumblr reddit youtube rss login "
      "copyright gdpr javascript captcha recaptcha email http https www com getty afp";
};

template <>
struct chrome_words<struct en_data> {
  static constexpr size_t slots = 256;
  static constexpr char person[] =
      "author writer journalist editor reporter correspondent columnist contributor freelance freelancer founder researcher "
      "analyst blogger photographer professor written_by posted_by edited_by reported_by published updated";
  static constexpr char page[] =
      "privacy_policy privacy_notice rights_reserved all_rights advertise_with terms_conditions terms_of terms_and newsletters "
      "subscribing unsubscribe subscription your_inbox email_address your_email sign_in sign_up sign_out log_in log_out "
      "read_more learn_more find_out reply replies skip_to click_here click_to an_affiliate affiliate may_earn this_website "
      "this_site our_website our_site user_agreement you_agree agree_to i_agree see_all view_all show_more load_more min_read "
      "hours_ago minutes_ago days_ago be_published required_fields trademark trademarks llc photo photo_by photo_credit credit "
      "image image_via courtesy_of file_photo posted contact_us about_us in_touch back_to to_top add_to_cart book_a "
      "thank_you your_comment logout register registered powered_by disclaimer opt_out ad_choices adchoices careers sitemap "
      "by_clicking our_use we_use watch_now download_now buy_now shop_now mobile_version exit_mobile protection_by "
      "your_browser bookmark permalink pingback submit submitting account password discount coupon ads advertising reserved "
      "privacy send_us inc gallery spam deals";
  static constexpr char after[] =
      "comments leave_a post_a a_comment comment_on join_the share_this share_on related also_like may_like more_from more_on "
      "more_in more_news more_stories the_author about_author recommended trending most_read most_popular tags filed_under "
      "recent_posts latest_news latest_stories latest_posts sponsored advertisement see_also read_next up_next next_post "
      "previous_post next_article previous_article follow_us subscribe our_newsletter picks must_read popular_posts also_on "
      "responses share_article related_articles related_posts";
};

}  // namespace detail

PITH_NAMESPACE_END

#endif
