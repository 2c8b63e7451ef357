// SPDX-License-Identifier: MIT
#ifndef PITH_DETAIL_CHROME_WORDS_HPP
#define PITH_DETAIL_CHROME_WORDS_HPP

// The words by which a reader knows that a line belongs to the page around an article: bylines, buttons, notices, and the
// lines behind which the article is over. Written folded; a_b is the word b directly behind
// the word a, ^a is a at the beginning of a line, a: is a before a colon. The lists are
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
  static constexpr size_t slots = 512;
  static constexpr char person[] =
      "author writer journalist editor reporter correspondent columnist contributor freelance freelancer founder researcher "
      "analyst blogger photographer professor written_by posted_by edited_by reported_by reporting_by ^by published updated";
  static constexpr char page[] =
      "privacy_policy privacy_notice rights_reserved all_rights advertise terms_conditions terms_of terms_and unsubscribe "
      "subscription subscriber subscribers subscribing your_inbox email_address your_email sign_in sign_out log_in log_out "
      "read_more learn_more find_out skip_to click_here click_to an_affiliate affiliate may_earn commission "
      "this_website this_site our_website our_site visit_our join_our user_agreement you_agree agree_to i_agree see_all view_all "
      "show_more load_more min_read hours_ago minutes_ago days_ago be_published required_fields trademark trademarks llc photo: "
      "photo_by photo_credit photos: credit: image: ^image image_credit image_via source: courtesy_of file_photo contact_us "
      "about_us in_touch back_to to_top add_to_cart thank_you your_comment your_feedback logout register registered powered_by "
      "disclaimer sponsored advertisement opt_out ad_choices adchoices careers sitemap by_clicking our_use we_use watch_now download_now buy_now "
      "shop_now mobile_version protection_by your_browser bookmark permalink pingback submit submitting account password "
      "discount coupon ads advertising reserved privacy send_us inc gallery spam moderated respectful guidelines "
      "be_reproduced redistributed written_permission prior_written any_time free_trial app_store google_play donate "
      "went_wrong try_again please_enter please_check akismet from: to: cc: subject: date: sent: phone: tel: your our";
  static constexpr char after[] =
      "comments comment replies responses newsletter newsletters subscribe tags related recommended trending "
      "next previous leave_a post_a_comment a_comment join_the sign_up share_this share_on also_like may_like "
      "more_from more_on more_in more_news more_stories more_articles the_author about_author most_read most_popular filed_under "
      "recent_posts latest_news latest_stories latest_posts see_also read_next up_next next_post previous_post next_article "
      "previous_article follow_us our_newsletter editor_picks editors_picks must_read popular_posts also_on related_articles related_posts "
      "related_stories related_topics comments_closed";
};

}  // namespace detail

PITH_NAMESPACE_END

#endif
