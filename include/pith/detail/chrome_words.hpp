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
      "cookie cookies newsletter facebook twitter instagram whatsapp linkedin pinterest telegram tumblr reddit youtube "
      "rss login "
      "copyright gdpr javascript captcha recaptcha email http https www com getty afp";
};

template <>
struct chrome_words<struct en_data> {
  static constexpr size_t slots = 512;
  static constexpr char person[] =
      "author writer journalist editor reporter correspondent columnist contributor freelance freelancer founder "
      "researcher "
      "analyst blogger photographer professor written_by posted_by edited_by reported_by reporting_by editing_by "
      "teaches writes_about has_covered ^by published updated";
  static constexpr char page[] =
      "privacy_policy privacy_notice rights_reserved all_rights advertise terms_conditions terms_of terms_and "
      "unsubscribe "
      "subscription subscriber subscribers subscribing your_inbox email_address your_email sign_in sign_out log_in "
      "log_out "
      "read_more learn_more find_out skip_to click_here click_to an_affiliate affiliate may_earn commission "
      "this_website this_site our_website our_site visit_our join_our user_agreement you_agree agree_to i_agree "
      "see_all view_all "
      "show_more load_more min_read hours_ago minutes_ago days_ago be_published required_fields trademark trademarks "
      "llc photo: "
      "photo_by photo_credit photos: credit: image: ^image ^photograph image_credit image_via source: courtesy_of "
      "file_photo contact_us "
      "about_us in_touch back_to to_top add_to_cart thank_you your_comment your_feedback logout register registered "
      "powered_by "
      "disclaimer sponsored advertisement opt_out ad_choices adchoices careers sitemap by_clicking our_use we_use "
      "watch_now download_now buy_now "
      "shop_now mobile_version protection_by your_browser bookmark permalink pingback submit submitting account "
      "password "
      "discount coupon ads advertising reserved privacy send_us inc gallery spam moderated respectful guidelines "
      "be_reproduced redistributed written_permission prior_written any_time free_trial app_store google_play donate "
      "went_wrong try_again please_enter please_check akismet from: to: cc: subject: date: sent: phone: tel: your our";
  static constexpr char after[] =
      "comments comment replies responses newsletter newsletters subscribe tags related recommended trending "
      "next previous leave_a post_a_comment a_comment join_the sign_up share_this share_on also_like may_like "
      "more_from more_on more_in more_news more_stories more_articles the_author about_author most_read most_popular "
      "filed_under "
      "recent_posts latest_news latest_stories latest_posts see_also read_next up_next next_post previous_post "
      "next_article "
      "previous_article follow_us our_newsletter editor_picks editors_picks must_read popular_posts also_on "
      "related_articles related_posts "
      "related_stories related_topics comments_closed";
};

template <>
struct chrome_words<struct de_data> {
  static constexpr size_t slots = 256;
  static constexpr char person[] =
      "autor autorin redakteur redakteurin journalist journalistin reporter korrespondent kolumnist fotograf "
      "herausgeber blogger ^von verfasst_von geschrieben_von veröffentlicht aktualisiert stand_vom";
  static constexpr char page[] =
      "datenschutz datenschutzerklärung impressum agb nutzungsbedingungen alle_rechte rechte_vorbehalten "
      "anmelden abmelden registrieren einloggen passwort e_mail mail_adresse abonnieren abonnent weiterlesen "
      "mehr_lesen mehr_erfahren mehr_infos mehr_dazu jetzt_lesen zur_startseite startseite zum_inhalt "
      "zum_seitenanfang nach_oben kontakt über_uns merkzettel drucken versenden werbung gesponsert provision "
      "affiliate foto foto: fotos: bild: bildquelle quelle: grafik: symbolbild dpa minuten_lesezeit lesezeit "
      "vor_stunden vor_tagen erforderliche_felder nicht_veröffentlicht akismet browser verwendet_cookies "
      "website_verwendet warenkorb zzgl_versand jetzt_kaufen herunterladen zeilenumbrüche";
  static constexpr char after[] =
      "kommentare kommentar kommentieren antworten newsletter tags schlagwörter schlagworte einen_kommentar "
      "schreibe_einen kommentar_schreiben kommentar_verfassen antwort_verfassen teilen diesen_artikel "
      "artikel_teilen beitrag_teilen teile_diesen auf_facebook mehr_zum zum_thema das_könnte "
      "auch_interessieren auch_gefallen lesen_sie lies_auch weitere_artikel weitere_beiträge weitere_meldungen "
      "weitere_empfehlungen ähnliche_beiträge ähnliche_artikel verwandte_artikel verwandte_themen meistgelesen "
      "meist_gelesen neueste_beiträge neueste_artikel aktuelle_beiträge letzte_beiträge beliebte_beiträge "
      "nächster_beitrag vorheriger_beitrag nächster_artikel vorheriger_artikel folgen_sie empfehlungen "
      "den_autor zur_autorin die_autorin";
};

template <>
struct chrome_words<struct fr_data> {
  static constexpr size_t slots = 256;
  static constexpr char person[] =
      "auteur auteure journaliste rédacteur rédactrice correspondant correspondante chroniqueur photographe "
      "éditorialiste ^par publié mis_à écrit_par propos_recueillis";
  static constexpr char page[] =
      "politique_de confidentialité mentions_légales conditions_générales tous_droits droits_réservés "
      "se_connecter connexion inscription s_inscrire s_abonner abonnez_vous abonnés abonné déconnexion "
      "adresse_e adresse_mail e_mail courriel lire_la lire_plus la_suite en_savoir savoir_plus voir_plus "
      "voir_tout aller_au haut_de accueil contactez contact qui_sommes plan_du publicité sponsorisé photo: "
      "photos: crédit: crédits: crédit_photo source: © afp imprimer partager télécharger panier ajouter_au "
      "j_accepte traceurs navigateur utilise_des champs_obligatoires sont_obligatoires pas_publiée min_de "
      "temps_de article_réservé réservé_aux";
  static constexpr char after[] =
      "commentaires commentaire réagir newsletter infolettre étiquettes tags laisser_un laissez_un "
      "un_commentaire partager_cet partager_sur partagez à_lire lire_aussi a_lire voir_aussi "
      "articles_similaires articles_liés même_sujet vous_aimerez aimerez_aussi plus_lus derniers_articles "
      "dernières_actualités articles_récents article_suivant article_précédent suivez_nous recommandés "
      "l_auteur l_autrice";
};

template <>
struct chrome_words<struct es_data> {
  static constexpr size_t slots = 256;
  static constexpr char person[] =
      "autor autora periodista redactor redactora corresponsal columnista fotógrafo editor editora ^por "
      "escrito_por publicado actualizado";
  static constexpr char page[] =
      "política_de privacidad aviso_legal términos_y términos_de condiciones_de derechos_reservados "
      "iniciar_sesión inicia_sesión regístrate registrarse registro cerrar_sesión suscríbete suscríbase "
      "suscribirse suscripción suscriptores contraseña correo_electrónico leer_más ver_más ver_todo "
      "más_información saber_más haz_clic haga_clic ir_al volver_arriba contacto contáctenos quiénes_somos "
      "mapa_del publicidad patrocinado foto: fotos: imagen: fuente: crédito: ^foto imprimir compartir "
      "descargar carrito añadir_al utiliza_cookies usamos_cookies utilizamos_cookies navegador "
      "campos_obligatorios no_será será_publicada min_de hace_horas whatsapp tu_correo nuestro_sitio "
      "este_sitio únete";
  static constexpr char after[] =
      "comentarios comentario boletín newsletter etiquetas tags deja_un dejar_un un_comentario compartir_en "
      "comparte compartir_este comparta lee_también lea_también leer_también lee_además te_puede "
      "puede_interesar noticias_relacionadas artículos_relacionados temas_relacionados relacionadas "
      "relacionados más_leídas más_leídos más_noticias últimas_noticias entradas_recientes artículo_siguiente "
      "artículo_anterior entrada_siguiente entrada_anterior síguenos ver_también recomendados el_autor "
      "la_autora";
};

template <>
struct chrome_words<struct pt_data> {
  static constexpr size_t slots = 256;
  static constexpr char person[] =
      "autor autora jornalista redator redatora editor editora correspondente colunista fotógrafo ^por "
      "escrito_por publicado atualizado";
  static constexpr char page[] =
      "política_de privacidade termos_de direitos_reservados cadastre_se cadastro assine assinar assinante "
      "assinantes inscreva_se senha e_mail leia_mais ler_mais saiba_mais ver_mais ver_todos clique_aqui "
      "ir_para voltar_ao ao_topo contato contacto fale_conosco quem_somos publicidade patrocinado foto: fotos: "
      "imagem: fonte: crédito: reprodução divulgação imprimir compartilhar partilhar baixar carrinho "
      "usamos_cookies utiliza_cookies navegador campos_obrigatórios não_será será_publicado min_de minutos_de "
      "nosso_site este_site";
  static constexpr char after[] =
      "comentários comentário newsletter etiquetas tags deixe_um deixar_um um_comentário compartilhe "
      "compartilhar_no compartilhar_isso partilhe leia_também leia_ainda veja_também pode_gostar "
      "notícias_relacionadas artigos_relacionados relacionadas relacionados mais_lidas mais_lidos "
      "mais_notícias últimas_notícias posts_recentes próximo_artigo artigo_anterior siga_nos recomendados "
      "o_autor";
};

template <>
struct chrome_words<struct it_data> {
  static constexpr size_t slots = 256;
  static constexpr char person[] =
      "autore autrice giornalista redattore redattrice corrispondente editorialista fotografo ^di scritto_da "
      "pubblicato aggiornato redazione";
  static constexpr char page[] =
      "informativa_sulla privacy_policy note_legali termini_e diritti_riservati riproduzione_riservata accedi "
      "registrati iscriviti abbonati abbonamento password indirizzo_email e_mail leggi_tutto vedi_tutti "
      "clicca_qui vai_al torna_su contatti chi_siamo pubblicità sponsorizzato foto: immagine: fonte: crediti: "
      "ansa condividi scarica carrello accetta accetto utilizziamo_i utilizza_cookie sito_utilizza browser "
      "campi_obbligatori non_sarà sarà_pubblicato minuti_di min_di nostro_sito questo_sito partita_iva "
      "devi_essere";
  static constexpr char after[] =
      "commenti commento newsletter etichette tag tags lascia_un un_commento condividi_su condividi_questo "
      "leggi_anche potrebbe_interessarti ti_potrebbe articoli_correlati notizie_correlate correlati più_letti "
      "più_lette ultime_notizie articoli_recenti articolo_successivo articolo_precedente seguici vedi_anche";
};

template <>
struct chrome_words<struct nl_data> {
  static constexpr size_t slots = 256;
  static constexpr char person[] =
      "auteur journalist redacteur verslaggever correspondent columnist fotograaf ^door geschreven_door "
      "gepubliceerd bijgewerkt";
  static constexpr char page[] =
      "privacybeleid privacyverklaring algemene_voorwaarden alle_rechten rechten_voorbehouden inloggen "
      "aanmelden registreren uitloggen wachtwoord e_mailadres abonneren abonnee lees_meer lees_verder "
      "meer_lezen meer_informatie klik_hier naar_boven startpagina over_ons advertentie gesponsord foto: "
      "beeld: bron: anp afdrukken downloaden winkelwagen gebruikt_cookies gebruiken_cookies verplichte_velden "
      "niet_gepubliceerd leestijd minuten_leestijd uur_geleden deze_website onze_website";
  static constexpr char after[] =
      "reacties reageer reageren nieuwsbrief tags geef_een plaats_een een_reactie deel_dit deel_via lees_ook "
      "meer_over zie_ook gerelateerde_artikelen gerelateerd meest_gelezen laatste_nieuws recente_berichten "
      "volgend_artikel vorig_artikel volgend_bericht vorig_bericht volg_ons aanbevolen de_auteur";
};

template <>
struct chrome_words<struct sv_data> {
  static constexpr size_t slots = 256;
  static constexpr char person[] =
      "författare journalist reporter redaktör skribent fotograf krönikör ^av skriven_av publicerad uppdaterad";
  static constexpr char page[] =
      "integritetspolicy användarvillkor alla_rättigheter logga_in registrera lösenord e_post prenumerera "
      "prenumerant läs_mer visa_mer visa_alla klicka_här till_toppen kontakt kontakta om_oss annons annonser "
      "sponsrad foto: bild: källa: skriv_ut dela ladda_ner varukorg använder_cookies använder_kakor "
      "obligatoriska_fält publiceras_inte denna_webbplats vår_webbplats";
  static constexpr char after[] =
      "kommentarer kommentera kommentar nyhetsbrev taggar lämna_en skriv_en en_kommentar dela_på dela_artikeln "
      "läs_också läs_även mer_om relaterade_artiklar relaterat mest_lästa senaste_nytt senaste_nyheterna "
      "nästa_artikel föregående_artikel följ_oss om_författaren rekommenderat";
};

template <>
struct chrome_words<struct da_data> {
  static constexpr size_t slots = 128;
  static constexpr char person[] =
      "forfatter journalist redaktør skribent fotograf korrespondent ^af skrevet_af publiceret opdateret";
  static constexpr char page[] =
      "privatlivspolitik handelsbetingelser alle_rettigheder log_ind tilmeld adgangskode e_mail abonner "
      "abonnent læs_mere vis_mere klik_her til_toppen kontakt om_os annonce sponsoreret foto: kilde: print "
      "download indkøbskurv bruger_cookies obligatoriske_felter ikke_publiceret denne_hjemmeside "
      "vores_hjemmeside";
  static constexpr char after[] =
      "kommentarer kommentar nyhedsbrev tags skriv_en en_kommentar del_på del_artiklen del_artikel læs_også "
      "mere_om relaterede_artikler relateret mest_læste seneste_nyt seneste_nyheder næste_artikel "
      "forrige_artikel følg_os anbefalet";
};

template <>
struct chrome_words<struct no_data> {
  static constexpr size_t slots = 128;
  static constexpr char person[] =
      "forfatter journalist redaktør skribent fotograf korrespondent ^av skrevet_av publisert oppdatert";
  static constexpr char page[] =
      "personvern personvernerklæring brukervilkår alle_rettigheter logg_inn registrer passord e_post abonner "
      "abonnent les_mer vis_mer klikk_her til_toppen kontakt om_oss annonse sponset foto: kilde: skriv_ut "
      "last_ned handlekurv bruker_cookies bruker_informasjonskapsler obligatoriske_felt ikke_publisert "
      "denne_nettsiden";
  static constexpr char after[] =
      "kommentarer kommentar nyhetsbrev stikkord skriv_en en_kommentar del_på del_artikkelen les_også mer_om "
      "relaterte_artikler relatert mest_lest siste_nytt neste_artikkel forrige_artikkel følg_oss anbefalt";
};

template <>
struct chrome_words<struct pl_data> {
  static constexpr size_t slots = 256;
  static constexpr char person[] =
      "autor autorka dziennikarz dziennikarka redaktor redakcja korespondent fotograf publicysta ^oprac "
      "opublikowano zaktualizowano";
  static constexpr char page[] =
      "polityka_prywatności polityki_prywatności regulamin warunki_korzystania wszelkie_prawa "
      "prawa_zastrzeżone zaloguj zaloguj_się zarejestruj rejestracja hasło adres_e e_mail mail subskrybuj "
      "prenumerata czytaj_więcej więcej_informacji czytaj_dalej zobacz_więcej zobacz_wszystkie kliknij_tutaj "
      "do_góry strona_główna kontakt o_nas reklama sponsorowany fot zdjęcie: źródło: drukuj udostępnij pobierz "
      "koszyk akceptuję korzysta_z plików_cookies plików_cookie używamy_plików korzystamy_z wymagane_pola "
      "pola_są zostanie_opublikowany min_czytania prawem_autorskim przedruków mniej_niż";
  static constexpr char after[] =
      "komentarze komentarz komentarzy dodaj_komentarz zostaw_komentarz newsletter tagi udostępnij_na "
      "podziel_się czytaj_także czytaj_też czytaj_również zobacz_też zobacz_także zobacz_również "
      "przeczytaj_także przeczytaj_również powiązane podobne_artykuły podobne_wpisy najczęściej_czytane "
      "najnowsze ostatnie_wpisy następny_artykuł poprzedni_artykuł następny_wpis poprzedni_wpis obserwuj_nas "
      "polecane polecamy";
};

template <>
struct chrome_words<struct ru_data> {
  static constexpr size_t slots = 256;
  static constexpr char person[] =
      "автор журналист редактор корреспондент обозреватель фотограф колумнист опубликовано обновлено";
  static constexpr char page[] =
      "политика_конфиденциальности пользовательское_соглашение условия_использования все_права права_защищены "
      "войти вход регистрация зарегистрироваться пароль подписаться подписка подпишитесь читать_далее "
      "читать_полностью подробнее показать_еще смотреть_все нажмите наверх на_главную контакты о_нас о_проекте "
      "реклама партнерский фото: фото_: источник: иллюстрация: риа_новости распечатать скачать корзина "
      "принимаю использует_файлы файлы_cookie обязательные_поля адрес_электронной электронной_почты "
      "сохранить_моё перепечатка воспроизведение свидетельство_о авторских_прав";
  static constexpr char after[] =
      "комментарии комментариев комментарий комментировать оставить_комментарий добавить_комментарий рассылка "
      "теги метки поделиться поделитесь читайте_также читайте_еще смотрите_также по_теме материалы_по "
      "похожие_записи похожие_статьи популярное самое_читаемое последние_новости свежие_записи другие_новости "
      "следующая_запись предыдущая_запись следующая_статья предыдущая_статья рекомендуем обсуждение";
};

template <>
struct chrome_words<struct uk_data> {
  static constexpr size_t slots = 128;
  static constexpr char person[] = "автор журналіст редактор кореспондент оглядач фотограф опубліковано оновлено";
  static constexpr char page[] =
      "політика_конфіденційності умови_використання усі_права всі_права права_захищені увійти реєстрація "
      "зареєструватися пароль підписатися підписка читати_далі докладніше показати_ще дивитися_всі вгору "
      "контакти про_нас реклама фото: джерело: друкувати завантажити кошик файли_cookie електронної_пошти";
  static constexpr char after[] =
      "коментарі коментарів коментар залишити_коментар додати_коментар розсилка теги позначки поділитися "
      "поділіться читайте_також дивіться_також за_темою схожі_записи схожі_статті популярне останні_новини "
      "наступний_запис попередній_запис рекомендуємо";
};

template <>
struct chrome_words<struct tr_data> {
  static constexpr size_t slots = 128;
  static constexpr char person[] = "yazar gazeteci muhabir editör köşe_yazarı fotoğrafçı yazan yayınlanma güncelleme";
  static constexpr char page[] =
      "gizlilik_politikası kullanım_koşulları tüm_hakları hakları_saklıdır giriş_yap üye_ol kayıt_ol şifre "
      "e_posta abone devamını_oku daha_fazla tümünü_gör tıklayın yukarı anasayfa iletişim hakkımızda reklam "
      "sponsorlu fotoğraf: kaynak: yazdır indir sepet çerezleri çerez_politikası zorunlu_alanlar "
      "yayınlanmayacak";
  static constexpr char after[] =
      "yorumlar yorum yorum_yap yorum_yaz bülten etiketler paylaş bir_yanıt ilgili_haberler benzer_haberler "
      "benzer_yazılar ayrıca_bakınız son_haberler son_yazılar sonraki_yazı önceki_yazı takip_edin önerilen";
};

template <>
struct chrome_words<struct fi_data> {
  static constexpr size_t slots = 128;
  static constexpr char person[] = "kirjoittaja toimittaja valokuvaaja päätoimittaja julkaistu päivitetty";
  static constexpr char page[] =
      "tietosuojaseloste tietosuoja käyttöehdot kaikki_oikeudet kirjaudu rekisteröidy salasana sähköposti "
      "sähköpostiosoite tilaaja lue_lisää näytä_lisää katso_kaikki klikkaa etusivu yhteystiedot mainos kuva: "
      "lähde: tulosta jaa lataa ostoskori hyväksy evästeitä evästeet pakolliset_kentät ei_julkaista";
  static constexpr char after[] =
      "kommentit kommentti kommentoi uutiskirje uutiskirjeitä avainsanat jätä_kommentti jaa_artikkeli lue_myös "
      "katso_myös lisää_aiheesta aiheesta_lisää luetuimmat uusimmat seuraava_artikkeli edellinen_artikkeli "
      "seuraa_meitä suosittelemme";
};

template <>
struct chrome_words<struct cs_data> {
  static constexpr size_t slots = 128;
  static constexpr char person[] =
      "autor autorka redaktor redaktorka novinář reportér dopisovatel fotograf publikováno aktualizováno";
  static constexpr char page[] =
      "ochrana_osobních osobních_údajů obchodní_podmínky všechna_práva práva_vyhrazena přihlásit registrace "
      "registrovat heslo e_mail odebírat předplatné číst_dále více_informací zobrazit_více klikněte nahoru "
      "úvod kontakt o_nás reklama foto: zdroj: tisknout stáhnout košík souhlasím používá_cookies povinné_údaje "
      "nebude_zveřejněn";
  static constexpr char after[] =
      "komentáře komentář diskuse diskuze štítky přidat_komentář sdílet sdílejte čtěte_také přečtěte_si "
      "související související_články podobné_články nejčtenější nejnovější další_článek předchozí_článek "
      "sledujte doporučujeme";
};

template <>
struct chrome_words<struct ro_data> {
  static constexpr size_t slots = 128;
  static constexpr char person[] =
      "autor autoare jurnalist redactor corespondent fotograf editor ^de scris_de publicat actualizat";
  static constexpr char page[] =
      "politica_de confidențialitate termeni_și toate_drepturile drepturile_rezervate autentificare "
      "înregistrare parolă adresa_de e_mail abonează abonare citește_mai vezi_toate click_aici despre_noi "
      "publicitate foto: sursa: sursă: tipărește descarcă coș accept folosește_cookie câmpurile_obligatorii";
  static constexpr char after[] =
      "comentarii comentariu lasă_un un_comentariu etichete distribuie citește_și vezi_și articole_similare "
      "articole_recente ultimele_știri articolul_următor articolul_anterior urmărește_ne recomandate";
};

template <>
struct chrome_words<struct hu_data> {
  static constexpr size_t slots = 128;
  static constexpr char person[] = "szerző újságíró szerkesztő tudósító fotós írta közzétéve frissítve";
  static constexpr char page[] =
      "adatvédelmi adatkezelési felhasználási_feltételek minden_jog jog_fenntartva bejelentkezés belépés "
      "regisztráció jelszó e_mail feliratkozás előfizetés tovább_olvasom bővebben kattintson főoldal kapcsolat "
      "rólunk hirdetés fotó: forrás: kép: nyomtatás letöltés kosár elfogadom sütiket cookie_kat kötelező_mezők "
      "nem_tesszük";
  static constexpr char after[] =
      "hozzászólások hozzászólás hozzászólok kommentek komment hírlevél címkék megosztás oszd_meg kapcsolódó "
      "kapcsolódó_cikkek olvasta_már ajánlott legolvasottabb legfrissebb következő_cikk előző_cikk kövessen";
};

template <>
struct chrome_words<struct id_data> {
  static constexpr size_t slots = 128;
  static constexpr char person[] =
      "penulis wartawan jurnalis editor reporter koresponden fotografer ^oleh ditulis_oleh diterbitkan "
      "diperbarui";
  static constexpr char page[] =
      "kebijakan_privasi syarat_dan hak_cipta kata_sandi berlangganan baca_selengkapnya selengkapnya "
      "lihat_semua klik_di beranda hubungi_kami tentang_kami iklan foto: sumber: cetak unduh keranjang "
      "menggunakan_cookie wajib_diisi";
  static constexpr char after[] =
      "komentar tinggalkan_komentar tinggalkan_balasan tulis_komentar tag bagikan baca_juga lihat_juga "
      "artikel_terkait berita_terkait terkait terpopuler berita_terbaru artikel_terbaru artikel_selanjutnya "
      "artikel_sebelumnya ikuti_kami rekomendasi";
};

}  // namespace detail

PITH_NAMESPACE_END

#endif
