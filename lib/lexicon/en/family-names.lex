# family-names.lex 1    name | culture | example
# Family names that stand before the given name: Xi Jinping, Ban Ki-moon, Nguyen Phu Trong.
# Japanese and Hungarian names come in both orders; the row only tells that the word is a family name.

Abe        | Japanese
Ahn        | Korean
Aizawa     | Japanese
Akiba      | Japanese
Amari      | Japanese
Aoki       | Japanese
Arai       | Japanese
Asano      | Japanese
Aso        | Japanese
Bae        | Korean
Baek       | Korean
Bai        | Chinese
Ban        | Chinese            | Ban Ki-moon; not "Ban on arms"
Bang       | Korean
Banno      | Japanese
Bao        | Chinese
Bei        | Chinese
Bi         | Chinese
Bian       | Chinese
Bo         | Chinese            | Bo Xilai
Bóka       | Hungarian
Bùi        | Vietnamese
Byun       | Korean
Cai        | Chinese
Cao        | Chinese; Vietnamese
Cen        | Chinese
Cha        | Korean
Chae       | Korean
Chai       | Chinese
Chan       | Hong Kong
Chang      | Chinese
Chao       | Chinese
Che        | Chinese
Chea       | Cambodian
Chen       | Chinese
Cheng      | Chinese; Taiwanese
Cheon      | Korean
Cheong     | Korean
Cheung     | Hong Kong
Chhay      | Cambodian
Chheang    | Cambodian
Chi        | Chinese
Chia       | Hong Kong
Chiang     | Taiwanese
Chien      | Taiwanese
Chiu       | Taiwanese
Cho        | Taiwanese; Korean
Choe       | Korean
Choi       | Korean
Choo       | Korean
Chou       | Taiwanese
Chow       | Hong Kong
Choy       | Hong Kong
Chu        | Chinese; Taiwanese; Vietnamese
Chua       | Hong Kong
Chuang     | Taiwanese
Chui       | Hong Kong
Chun       | Korean
Chung      | Taiwanese; Korean
Cong       | Chinese
Cui        | Chinese
Dai        | Chinese
Đàm        | Vietnamese
Đặng       | Vietnamese
Đào        | Vietnamese
Deng       | Chinese
Ding       | Chinese
Đinh       | Vietnamese
Đoàn       | Vietnamese
Dobrev     | Hungarian
Doi        | Japanese
Dong       | Chinese
Dou        | Chinese
Duan       | Chinese
Dương      | Vietnamese
Eda        | Japanese
Edano      | Japanese
Endo       | Japanese
Eom        | Korean
Fan        | Chinese
Fang       | Chinese
Fei        | Chinese
Feng       | Chinese
Fu         | Chinese
Fujii      | Japanese
Fujimoto   | Japanese
Fujita     | Japanese
Fukuda     | Japanese
Fung       | Hong Kong
Gan        | Chinese
Gao        | Chinese
Ge         | Chinese
Genba      | Japanese
Geng       | Chinese
Geum       | Korean
Gi         | Korean
Gil        | Korean
Goh        | Hong Kong
Gong       | Chinese; Korean
Goto       | Japanese
Gou        | Chinese
Gu         | Chinese; Korean
Guan       | Chinese
Gui        | Chinese
Gulyás     | Hungarian
Guo        | Chinese
Gyurcsány  | Hungarian
Ha         | Korean; Vietnamese
Hagiuda    | Japanese
Ham        | Korean
Hamada     | Japanese
Han        | Chinese; Korean
Hao        | Chinese
Hara       | Japanese
Hasegawa   | Japanese
Hashimoto  | Japanese
Hata       | Japanese
Hatoyama   | Japanese
Hayashi    | Japanese
Heng       | Hong Kong; Cambodian
Heo        | Korean
Hirai      | Japanese
Hirano     | Japanese
Hirose     | Japanese
Ho         | Hong Kong; Vietnamese
Hoàng      | Vietnamese
Honda      | Japanese
Hong       | Chinese; Korean    | Hong Lei; not "Hong Kong"
Hor        | Cambodian
Horváth    | Hungarian
Hosokawa   | Japanese
Hosono     | Japanese
Hou        | Chinese; Taiwanese
Hsiao      | Taiwanese
Hsieh      | Taiwanese
Hsiung     | Taiwanese
Hsu        | Taiwanese
Hu         | Chinese
Hua        | Chinese
Huang      | Chinese
Hui        | Hong Kong
Hun        | Cambodian          | Hun Manet
Hung       | Taiwanese
Huo        | Chinese
Hur        | Korean
Huỳnh      | Vietnamese
Hwang      | Korean
Hyon       | Korean
Hyun       | Korean
Ikeda      | Japanese
Im         | Korean
Imai       | Japanese
Inada      | Japanese
Inoue      | Japanese
Ip         | Hong Kong
Ishiba     | Japanese
Ishida     | Japanese
Ishihara   | Japanese
Ishii      | Japanese
Ishikawa   | Japanese
Ith        | Cambodian
Ito        | Japanese
Iwata      | Japanese
Iwaya      | Japanese
Jang       | Korean
Jaw        | Taiwanese
Jeon       | Korean
Jeong      | Korean
Ji         | Chinese
Jia        | Chinese
Jian       | Chinese
Jiang      | Chinese; Taiwanese
Jiao       | Chinese
Jin        | Chinese; Korean
Jing       | Chinese
Joo        | Korean
Ju         | Chinese; Korean
Jung       | Korean
Kaifu      | Japanese
Kajiyama   | Japanese
Kamikawa   | Japanese
Kan        | Japanese
Kanda      | Japanese
Kaneko     | Japanese
Kang       | Chinese; Korean
Kao        | Taiwanese
Karácsony  | Hungarian
Kato       | Japanese
Kawaguchi  | Japanese
Kawai      | Japanese
Kawamura   | Japanese
Ke         | Chinese
Kem        | Cambodian
Keo        | Cambodian
Khieu      | Cambodian
Ki         | Korean
Kiều       | Vietnamese
Kihara     | Japanese
Kil        | Korean
Kim        | Korean
Kimura     | Japanese
Kishi      | Japanese
Kishida    | Japanese
Ko         | Taiwanese; Korean
Kobayashi  | Japanese
Kocsis     | Hungarian
Koga       | Japanese
Koh        | Hong Kong
Koike      | Japanese
Koizumi    | Japanese
Kojima     | Japanese
Komura     | Japanese
Kondo      | Japanese
Kong       | Chinese; Cambodian
Kono       | Japanese
Koo        | Taiwanese; Korean
Kou        | Chinese
Kovács     | Hungarian
Kövér      | Hungarian
Kuan       | Taiwanese
Kung       | Taiwanese
Kuo        | Taiwanese
Kwak       | Korean
Kwan       | Hong Kong
Kwok       | Hong Kong
Kwon       | Korean
Kyung      | Korean
Lai        | Chinese; Taiwanese; Hong Kong
Lam        | Hong Kong; Vietnamese
Lan        | Chinese
Lau        | Hong Kong
Lázár      | Hungarian
Lê         | Vietnamese
Lee        | Korean
Lei        | Chinese
Leng       | Chinese
Leong      | Hong Kong
Leung      | Hong Kong
Li         | Chinese
Lian       | Chinese
Liang      | Chinese
Liao       | Chinese; Taiwanese
Lien       | Taiwanese
Lim        | Hong Kong; Korean
Lin        | Chinese
Ling       | Chinese
Liu        | Chinese
Lo         | Taiwanese; Hong Kong
Loh        | Hong Kong
Lok        | Hong Kong
Lou        | Chinese
Lu         | Chinese
Lui        | Hong Kong
Lung       | Taiwanese
Luo        | Chinese
Lương      | Vietnamese
Lưu        | Vietnamese
Lý         | Vietnamese
Ma         | Chinese; Hong Kong; Korean
Maeda      | Japanese
Maehara    | Japanese
Maeng      | Korean
Magyar     | Hungarian          | Magyar Péter; also the nationality
Mai        | Vietnamese
Mak        | Hong Kong
Mam        | Cambodian
Mao        | Chinese
Maruyama   | Japanese
Matsuda    | Japanese
Matsui     | Japanese
Matsumoto  | Japanese
Matsuno    | Japanese
Matsushita | Japanese
Meas       | Cambodian
Mei        | Chinese
Meng       | Chinese
Mey        | Cambodian
Mi         | Chinese
Miao       | Chinese
Miki       | Japanese
Min        | Korean
Miyamoto   | Japanese
Miyazaki   | Japanese
Miyazawa   | Japanese
Mo         | Chinese
Mok        | Hong Kong
Moon       | Korean             | Moon Jae-in; not "the Moon"
Mori       | Japanese
Morita     | Japanese
Motegi     | Japanese
Mu         | Chinese; Cambodian
Murakami   | Japanese
Murayama   | Japanese
Myung      | Korean
Na         | Korean
Nagai      | Japanese
Nagashima  | Japanese
Nagy       | Hungarian
Nakagawa   | Japanese
Nakajima   | Japanese
Nakamura   | Japanese
Nakanishi  | Japanese
Nakano     | Japanese
Nakasone   | Japanese
Nakatani   | Japanese
Nakayama   | Japanese
Nam        | Korean
Namgung    | Korean
Navracsics | Hungarian
Ng         | Hong Kong
Nghiêm     | Vietnamese
Ngoun      | Cambodian
Nguyễn     | Vietnamese
Nie        | Chinese
Nikai      | Japanese
Ning       | Chinese
Nishida    | Japanese
Nishimura  | Japanese
Niu        | Chinese
Noda       | Japanese
Noh        | Korean
Nomura     | Japanese
Nonaka     | Japanese
Nông       | Vietnamese
Novák      | Hungarian
Obuchi     | Japanese
Ogata      | Japanese
Ogawa      | Japanese
Ohno       | Japanese
Okada      | Japanese
Okamoto    | Japanese
Okubo      | Japanese
Ong        | Hong Kong
Onishi     | Japanese
Ono        | Japanese
Onodera    | Japanese
Orbán      | Hungarian
Ota        | Japanese
Ouk        | Cambodian
Ouyang     | Chinese
Ozawa      | Japanese
Pae        | Korean
Paek       | Korean
Pak        | Korean
Pan        | Chinese            | Pan Gongsheng; not "Pan-African"
Pang       | Chinese
Park       | Korean             | Park Jin; not "Park Street"
Pei        | Chinese
Peng       | Chinese
Phạm       | Vietnamese
Phan       | Vietnamese
Phùng      | Vietnamese
Pi         | Chinese
Ping       | Chinese
Pol        | Cambodian
Poon       | Hong Kong
Pou        | Cambodian
Prak       | Cambodian
Prum       | Cambodian
Pu         | Chinese
Pyo        | Korean
Pyon       | Korean
Qi         | Chinese
Qian       | Chinese
Qiang      | Chinese
Qiao       | Chinese
Qin        | Chinese
Qiu        | Chinese
Qu         | Chinese
Quách      | Vietnamese
Quan       | Chinese
Quek       | Hong Kong
Rao        | Chinese            | also an Indian family name
Ren        | Chinese
Ri         | Korean
Rim        | Korean
Ro         | Korean
Rogán      | Hungarian
Roh        | Korean
Rong       | Chinese
Ruan       | Chinese
Ryang      | Korean
Ryu        | Korean
Saito      | Japanese
Sakai      | Japanese
Sakamoto   | Japanese
Sar        | Cambodian
Sasaki     | Japanese
Sato       | Japanese
Sekiguchi  | Japanese
Semjén     | Hungarian
Sengoku    | Japanese
Seo        | Korean
Seok       | Korean
Seol       | Korean
Seong      | Korean
Shang      | Chinese
Shao       | Chinese
Shen       | Chinese
Sheng      | Chinese
Shi        | Chinese
Shibata    | Japanese
Shih       | Taiwanese
Shim       | Korean
Shimada    | Japanese
Shimizu    | Japanese
Shimomura  | Japanese
Shin       | Korean
Shu        | Chinese
Sim        | Hong Kong
Sima       | Chinese
Situ       | Chinese
Siu        | Hong Kong
Sohn       | Korean
Sok        | Cambodian
Song       | Chinese; Korean    | Song Tao; not "Song contest"
Soong      | Taiwanese
Su         | Chinese
Suga       | Japanese
Sugawara   | Japanese
Sugiyama   | Japanese
Suh        | Korean
Sui        | Chinese
Suk        | Korean
Sulyok     | Hungarian
Sun        | Chinese; Cambodian | Sun Weidong; not "the Sun"
Sung       | Korean
Suy        | Cambodian
Suzuki     | Japanese
Szabó      | Hungarian
Szeto      | Hong Kong
Szijjártó  | Hungarian
Tạ         | Vietnamese
Tae        | Korean
Tai        | Chinese
Takagi     | Japanese
Takahashi  | Japanese
Takaichi   | Japanese
Takano     | Japanese
Takeda     | Japanese
Takemi     | Japanese
Takeuchi   | Japanese
Tam        | Hong Kong
Tamaki     | Japanese
Tamura     | Japanese
Tan        | Chinese
Tanaka     | Japanese
Tang       | Chinese; Vietnamese
Tanigaki   | Japanese
Taniguchi  | Japanese
Tao        | Chinese
Tay        | Hong Kong
Teng       | Chinese; Taiwanese
Teo        | Hong Kong
Tep        | Cambodian
Thạch      | Vietnamese
Thae       | Korean
Thong      | Cambodian
Tian       | Chinese
Tien       | Taiwanese
Toh        | Hong Kong
Tôn        | Vietnamese
Tong       | Chinese; Hong Kong; Vietnamese
Tóth       | Hungarian
Toyoda     | Japanese
Trần       | Vietnamese
Triệu      | Vietnamese
Trịnh      | Vietnamese
Trương     | Vietnamese
Tsai       | Taiwanese
Tsang      | Hong Kong
Tsao       | Taiwanese
Tse        | Hong Kong
Tseng      | Taiwanese
Tsuchiya   | Japanese
Tu         | Chinese; Vietnamese
Tung       | Taiwanese; Hong Kong
Uchida     | Japanese
Ueda       | Japanese
Ueno       | Japanese
Uesugi     | Japanese
Uhm        | Korean
Umeda      | Japanese
Ung        | Cambodian
Varga      | Hungarian
Võ         | Vietnamese
Vong       | Cambodian
Vũ         | Vietnamese
Vương      | Vietnamese
Wada       | Japanese
Wan        | Chinese
Wang       | Chinese; Korean
Watanabe   | Japanese
Wei        | Chinese
Wen        | Chinese; Taiwanese | Wen Jiabao
Weng       | Chinese
Wi         | Korean
Wong       | Hong Kong
Woo        | Korean
Wu         | Chinese
Xi         | Chinese
Xia        | Chinese
Xiang      | Chinese
Xiao       | Chinese
Xie        | Chinese
Xin        | Chinese
Xing       | Chinese
Xiong      | Chinese
Xu         | Chinese
Xuan       | Chinese
Xue        | Chinese
Yam        | Hong Kong
Yamada     | Japanese
Yamaguchi  | Japanese
Yamamoto   | Japanese
Yamanaka   | Japanese
Yamasaki   | Japanese
Yamashita  | Japanese
Yamazaki   | Japanese
Yan        | Chinese
Yang       | Chinese; Korean
Yao        | Chinese
Yap        | Hong Kong
Yeh        | Taiwanese
Yeo        | Hong Kong; Korean
Yeom       | Korean
Yeung      | Hong Kong
Yi         | Chinese; Korean
Yim        | Korean
Yin        | Chinese
Ying       | Chinese
Yip        | Hong Kong
Yiu        | Hong Kong
Yokoyama   | Japanese
Yoo        | Korean
Yoon       | Korean
Yosano     | Japanese
Yoshida    | Japanese
Yoshikawa  | Japanese
Yoshimura  | Japanese
Yoshino    | Japanese
Yu         | Chinese; Taiwanese; Korean
Yue        | Chinese
Yuen       | Hong Kong
Yun        | Chinese; Korean
Yung       | Hong Kong
Zang       | Chinese
Zeng       | Chinese
Zha        | Chinese
Zhai       | Chinese
Zhan       | Chinese
Zhang      | Chinese
Zhao       | Chinese
Zhen       | Chinese
Zheng      | Chinese
Zhong      | Chinese
Zhou       | Chinese
Zhu        | Chinese
Zhuang     | Chinese
Zhuge      | Chinese
Zhuo       | Chinese
Zong       | Chinese
Zou        | Chinese
Zuo        | Chinese
